<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgreementNumbers</name>
    <message numerus="yes">
        <source>%Ln of its samples had no variation and are left out.</source>
        <translation>
            <numerusform>%Ln of its samples had no variation and is left out.</numerusform>
            <numerusform>%Ln of its samples had no variation and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) judged by any of them</source>
        <translation>
            <numerusform>%Ln event judged by any of them</numerusform>
            <numerusform>%Ln events judged by any of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by two or more</source>
        <translation>
            <numerusform>%Ln by two or more</numerusform>
            <numerusform>%Ln by two or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by all.</source>
        <translation>
            <numerusform>%Ln by all.</numerusform>
            <numerusform>%Ln by all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s).</source>
        <translation>
            <numerusform>%Ln event.</numerusform>
            <numerusform>%Ln events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message numerus="yes">
        <source>This is the view of %1; %Ln record(s) have changed since, see the history</source>
        <translation>
            <numerusform>This is the view of %1; %Ln record has changed since, see the history</numerusform>
            <numerusform>This is the view of %1; %Ln records have changed since, see the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventActions</name>
    <message numerus="yes">
        <source>Edit %Ln event(s)…</source>
        <translation>
            <numerusform>Edit %Ln event…</numerusform>
            <numerusform>Edit %Ln events…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s)…</source>
        <translation>
            <numerusform>Remove %Ln event…</numerusform>
            <numerusform>Remove %Ln events…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message numerus="yes">
        <source>%Ln edit(s) brought in</source>
        <translation>
            <numerusform>%Ln edit brought in</numerusform>
            <numerusform>%Ln edits brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::AnswerTree</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::BalanceText</name>
    <message numerus="yes">
        <source>%1 ahead by %Ln point(s)</source>
        <translation>
            <numerusform>%1 ahead by %Ln point</numerusform>
            <numerusform>%1 ahead by %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 better off by %Ln point(s) than on %2</source>
        <extracomment>%1 is a party, %2 a later date</extracomment>
        <translation>
            <numerusform>%1 better off by %Ln point than on %2</numerusform>
            <numerusform>%1 better off by %Ln points than on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gained %Ln point(s) since %2</source>
        <extracomment>%1 is a party, %2 an earlier date</extracomment>
        <translation>
            <numerusform>%1 gained %Ln point since %2</numerusform>
            <numerusform>%1 gained %Ln points since %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::BatchEditor</name>
    <message numerus="yes">
        <source>Change %Ln event(s)</source>
        <translation>
            <numerusform>Change %Ln event</numerusform>
            <numerusform>Change %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::CodeBookPanel</name>
    <message numerus="yes">
        <source>%Ln note(s) lose it</source>
        <translation>
            <numerusform>%Ln note loses it</numerusform>
            <numerusform>%Ln notes lose it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) below it move below “%1”</source>
        <translation>
            <numerusform>%Ln code below it moves below “%1”</numerusform>
            <numerusform>%Ln codes below it move below “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) below it move to the top</source>
        <translation>
            <numerusform>%Ln code below it moves to the top</numerusform>
            <numerusform>%Ln codes below it move to the top</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::CodeTreeModel</name>
    <message numerus="yes">
        <source>%1, in %Ln note(s)</source>
        <translation>
            <numerusform>%1, in %Ln note</numerusform>
            <numerusform>%1, in %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::Document</name>
    <message numerus="yes">
        <source>&quot;%1&quot; cannot be taken out: %Ln event(s) name it</source>
        <extracomment>%1 is a party or a track</extracomment>
        <translation>
            <numerusform>&quot;%1&quot; cannot be taken out: %Ln event names it</numerusform>
            <numerusform>&quot;%1&quot; cannot be taken out: %Ln events name it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::EventDetails</name>
    <message numerus="yes">
        <source>%Ln source(s) copied to the clipboard.</source>
        <translation>
            <numerusform>%Ln source copied to the clipboard.</numerusform>
            <numerusform>%Ln sources copied to the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::EventEditing</name>
    <message numerus="yes">
        <source>%Ln event(s) lose a relation to it: %1</source>
        <translation>
            <numerusform>%Ln event loses a relation to it: %1</numerusform>
            <numerusform>%Ln events lose a relation to it: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) show it no longer</source>
        <translation>
            <numerusform>%Ln story shows it no longer</numerusform>
            <numerusform>%Ln stories show it no longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s) lose what they assume of it</source>
        <translation>
            <numerusform>%Ln scenario loses what it assumes of it</numerusform>
            <numerusform>%Ln scenarios lose what they assume of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on it are kept, apart from any event</source>
        <translation>
            <numerusform>%Ln note on it is kept, apart from any event</numerusform>
            <numerusform>%Ln notes on it are kept, apart from any event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s) from the record?</source>
        <translation>
            <numerusform>Remove %Ln event from the record?</numerusform>
            <numerusform>Remove %Ln events from the record?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s)</source>
        <translation>
            <numerusform>Remove %Ln event</numerusform>
            <numerusform>Remove %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::EventForm</name>
    <message numerus="yes">
        <source>for the label, %Ln character(s) at most</source>
        <translation>
            <numerusform>for the label, %Ln character at most</numerusform>
            <numerusform>for the label, %Ln characters at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::EventPage</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln private note(s) stay here</source>
        <translation>
            <numerusform>%Ln private note stays here</numerusform>
            <numerusform>%Ln private notes stay here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s)</source>
        <translation>
            <numerusform>All %Ln event</numerusform>
            <numerusform>All %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln event(s) that the filter shows</source>
        <translation>
            <numerusform>Only the %Ln event that the filter shows</numerusform>
            <numerusform>Only the %Ln events that the filter shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::FaultLabel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::FigureTexts</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of this time hidden by the filter: %1</source>
        <extracomment>Below a figure; %1 is the filter as it is written in the search field</extracomment>
        <translation>
            <numerusform>%n event of this time hidden by the filter: %1</numerusform>
            <numerusform>%n events of this time hidden by the filter: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in view</source>
        <translation>
            <numerusform>%n event in view</numerusform>
            <numerusform>%n events in view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::FilterBar</name>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <extracomment>How many of all events a filter lets through</extracomment>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::FilterPanel</name>
    <message numerus="yes">
        <source>%1, %Ln event(s)</source>
        <extracomment>For a screen reader: the value of a filter and how many events it leaves</extracomment>
        <translation>
            <numerusform>%1, %Ln event</numerusform>
            <numerusform>%1, %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation>
            <numerusform>%Ln more …</numerusform>
            <numerusform>%Ln more …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::HeaderTexts</name>
    <message numerus="yes">
        <source>%Ln lane(s) hidden</source>
        <extracomment>Above the lanes; the number of lanes and, after the point, of events in them</extracomment>
        <translation>
            <numerusform>%Ln lane hidden</numerusform>
            <numerusform>%Ln lanes hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::HelpWindow</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are here</source>
        <translation>
            <numerusform>%Ln as they are here</numerusform>
            <numerusform>%Ln as they are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>%Ln duplicate left out</numerusform>
            <numerusform>%Ln duplicates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) among the new</source>
        <translation>
            <numerusform>%Ln duplicate among the new</numerusform>
            <numerusform>%Ln duplicates among the new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::LaneHeader</name>
    <message numerus="yes">
        <source>Show all %Ln hidden lane(s)</source>
        <translation>
            <numerusform>Show the hidden lane</numerusform>
            <numerusform>Show all %Ln hidden lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::LaneTexts</name>
    <message numerus="yes">
        <source>%Ln more track(s)</source>
        <extracomment>A lane in which the lighter tracks of a side share a place</extracomment>
        <translation>
            <numerusform>%Ln more track</numerusform>
            <numerusform>%Ln more tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lane(s)</source>
        <extracomment>A lane in which several lighter lanes share a place</extracomment>
        <translation>
            <numerusform>%Ln more lane</numerusform>
            <numerusform>%Ln more lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::LedgerPanel</name>
    <message numerus="yes">
        <source>%Ln smaller line(s)</source>
        <translation>
            <numerusform>%Ln smaller line</numerusform>
            <numerusform>%Ln smaller lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::MainWindow</name>
    <message numerus="yes">
        <source>%1 · %2 of %Ln event(s) in view</source>
        <extracomment>Status bar: the stretch of time, and how many of all events lie in it</extracomment>
        <translation>
            <numerusform>%1 · %2 of %Ln event in view</numerusform>
            <numerusform>%1 · %2 of %Ln events in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>%Ln hidden by the filter</numerusform>
            <numerusform>%Ln hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::MeasureTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::MovementPanel</name>
    <message numerus="yes">
        <source>%Ln smaller line(s)</source>
        <translation>
            <numerusform>%Ln smaller line</numerusform>
            <numerusform>%Ln smaller lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::NotesPanel</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::PageText</name>
    <message numerus="yes">
        <source>%Ln day(s) later</source>
        <translation>
            <numerusform>%Ln day later</numerusform>
            <numerusform>%Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) earlier</source>
        <translation>
            <numerusform>%Ln day earlier</numerusform>
            <numerusform>%Ln days earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ParametersPanel</name>
    <message numerus="yes">
        <source>%1 · %Ln changed</source>
        <translation>
            <numerusform>%1 · %Ln changed</numerusform>
            <numerusform>%1 · %Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReadOutText</name>
    <message numerus="yes">
        <source>%Ln in force</source>
        <translation>
            <numerusform>%Ln in force</numerusform>
            <numerusform>%Ln in force</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReciprocityPairs</name>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioText</name>
    <message numerus="yes">
        <source>%Ln day(s) later: %1</source>
        <translation>
            <numerusform>%Ln day later: %1</numerusform>
            <numerusform>%Ln days later: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::SensitivityText</name>
    <message numerus="yes">
        <source>%Ln parameter(s) could change who leads.</source>
        <translation>
            <numerusform>%Ln parameter could change who leads.</numerusform>
            <numerusform>%Ln parameters could change who leads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::Storage</name>
    <message numerus="yes">
        <source>recovered: %n event(s)</source>
        <translation>
            <numerusform>recovered: %n event</numerusform>
            <numerusform>recovered: %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: what stood on %n damaged page(s) of the file</source>
        <translation>
            <numerusform>lost: what stood on %n damaged page of the file</numerusform>
            <numerusform>lost: what stood on %n damaged pages of the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: %n row(s) that are damaged</source>
        <translation>
            <numerusform>lost: %n row that is damaged</numerusform>
            <numerusform>lost: %n rows that are damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: %n row(s) of which it cannot be told where they belong</source>
        <translation>
            <numerusform>lost: %n row of which it cannot be told where it belongs</numerusform>
            <numerusform>lost: %n rows of which it cannot be told where they belong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n row(s) that no project can hold</source>
        <translation>
            <numerusform>left out: %n row that no project can hold</numerusform>
            <numerusform>left out: %n rows that no project can hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: at least %n event(s), to which others refer</source>
        <translation>
            <numerusform>lost: at least %n event, to which others refer</numerusform>
            <numerusform>lost: at least %n events, to which others refer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n row(s) that belong to what is lost</source>
        <translation>
            <numerusform>left out: %n row that belongs to what is lost</numerusform>
            <numerusform>left out: %n rows that belong to what is lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost record(s) that others need have a stand-in, named &quot;Lost …&quot;: name them again</source>
        <translation>
            <numerusform>%n lost record that others need has a stand-in, named &quot;Lost …&quot;: name it again</numerusform>
            <numerusform>%n lost records that others need have a stand-in, named &quot;Lost …&quot;: name them again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>history: %n edit(s)</source>
        <translation>
            <numerusform>history: %n edit</numerusform>
            <numerusform>history: %n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::StoryPanel</name>
    <message numerus="yes">
        <source>%Ln event(s) of this view changed since it was kept: %1</source>
        <translation>
            <numerusform>%Ln event of this view changed since it was kept: %1</numerusform>
            <numerusform>%Ln events of this view changed since it was kept: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::StoryWriting</name>
    <message numerus="yes">
        <source>Its %Ln step(s) go with it</source>
        <translation>
            <numerusform>Its %Ln step goes with it</numerusform>
            <numerusform>Its %Ln steps go with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineLinks</name>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <extracomment>At an arrow from the edge of the timeline: so many events before the window are answered</extracomment>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <extracomment>At an arrow to the edge: so many events after the window answer</extracomment>
        <translation>
            <numerusform>%Ln later</numerusform>
            <numerusform>%Ln later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineTips</name>
    <message numerus="yes">
        <source>%Ln event(s) in view</source>
        <translation>
            <numerusform>%Ln event in view</numerusform>
            <numerusform>%Ln events in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no mark of their own at this zoom; the dots below the lane show where they are. Zoom in to see them.</source>
        <translation>
            <numerusform>%Ln of them has no mark of their own at this zoom; the dots below the lane show where they are. Zoom in to see them.</numerusform>
            <numerusform>%Ln of them have no mark of their own at this zoom; the dots below the lane show where they are. Zoom in to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no mark of their own at this zoom; the profile below the marks shows where they are. Zoom in to see them.</source>
        <translation>
            <numerusform>%Ln of them has no mark of their own at this zoom; the profile below the marks shows where they are. Zoom in to see them.</numerusform>
            <numerusform>%Ln of them have no mark of their own at this zoom; the profile below the marks shows where they are. Zoom in to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) begin</source>
        <translation>
            <numerusform>%Ln event begins</numerusform>
            <numerusform>%Ln events begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in force or threatened</source>
        <translation>
            <numerusform>%Ln event in force or threatened</numerusform>
            <numerusform>%Ln events in force or threatened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twice the height is four times the events; the highest in view is %Ln.</source>
        <translation>
            <numerusform>Twice the height is four times the events; the highest in view is %Ln.</numerusform>
            <numerusform>Twice the height is four times the events; the highest in view is %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineView</name>
    <message numerus="yes">
        <source>%Ln event(s) in view</source>
        <translation>
            <numerusform>%Ln event in view</numerusform>
            <numerusform>%Ln events in view</numerusform>
        </translation>
    </message>
</context>
</TS>
