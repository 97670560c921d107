<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgreementNumbers</name>
    <message numerus="yes">
        <source>%n of its samples had no variation and are left out.</source>
        <translation>
            <numerusform>%n of its samples had no variation and is left out.</numerusform>
            <numerusform>%n of its samples had no variation and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) judged by any of them</source>
        <translation>
            <numerusform>%n event judged by any of them</numerusform>
            <numerusform>%n events judged by any of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by two or more</source>
        <translation>
            <numerusform>%n by two or more</numerusform>
            <numerusform>%n by two or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by all.</source>
        <translation>
            <numerusform>%n by all.</numerusform>
            <numerusform>%n by all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
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
        <source>%n edit(s) brought in</source>
        <translation>
            <numerusform>%n edit brought in</numerusform>
            <numerusform>%n edits brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::AnswerTree</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::BalanceText</name>
    <message numerus="yes">
        <source>%1 ahead by %n point(s)</source>
        <translation>
            <numerusform>%1 ahead by %n point</numerusform>
            <numerusform>%1 ahead by %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 better off by %n point(s) than on %2</source>
        <extracomment>%1 is a party, %2 a later date</extracomment>
        <translation>
            <numerusform>%1 better off by %n point than on %2</numerusform>
            <numerusform>%1 better off by %n points than on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gained %n point(s) since %2</source>
        <extracomment>%1 is a party, %2 an earlier date</extracomment>
        <translation>
            <numerusform>%1 gained %n point since %2</numerusform>
            <numerusform>%1 gained %n points since %2</numerusform>
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
        <source>%n note(s) lose it</source>
        <translation>
            <numerusform>%n note loses it</numerusform>
            <numerusform>%n notes lose it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) below it move below “%1”</source>
        <translation>
            <numerusform>%n code below it moves below “%1”</numerusform>
            <numerusform>%n codes below it move below “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) below it move to the top</source>
        <translation>
            <numerusform>%n code below it moves to the top</numerusform>
            <numerusform>%n codes below it move to the top</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::CodeTreeModel</name>
    <message numerus="yes">
        <source>%1, in %n note(s)</source>
        <translation>
            <numerusform>%1, in %n note</numerusform>
            <numerusform>%1, in %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::EventDetails</name>
    <message numerus="yes">
        <source>%n source(s) copied to the clipboard.</source>
        <translation>
            <numerusform>%n source copied to the clipboard.</numerusform>
            <numerusform>%n sources copied to the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::EventEditing</name>
    <message numerus="yes">
        <source>%n event(s) lose a relation to it: %1</source>
        <translation>
            <numerusform>%n event loses a relation to it: %1</numerusform>
            <numerusform>%n events lose a relation to it: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) show it no longer</source>
        <translation>
            <numerusform>%n story shows it no longer</numerusform>
            <numerusform>%n stories show it no longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) lose what they assume of it</source>
        <translation>
            <numerusform>%n scenario loses what it assumes of it</numerusform>
            <numerusform>%n scenarios lose what they assume of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on it are kept, apart from any event</source>
        <translation>
            <numerusform>%n note on it is kept, apart from any event</numerusform>
            <numerusform>%n notes on it are kept, apart from any event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n event(s) from the record?</source>
        <translation>
            <numerusform>Remove %n event from the record?</numerusform>
            <numerusform>Remove %n events from the record?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n event(s)</source>
        <translation>
            <numerusform>Remove %n event</numerusform>
            <numerusform>Remove %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::EventEditor</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::EventForm</name>
    <message numerus="yes">
        <source>for the label, %n character(s) at most</source>
        <translation>
            <numerusform>for the label, %n character at most</numerusform>
            <numerusform>for the label, %n characters at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::EventPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
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
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::FilterPanel</name>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <extracomment>For a screen reader: the value of a filter and how many events it leaves</extracomment>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n more …</numerusform>
            <numerusform>%n more …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::HeaderTexts</name>
    <message numerus="yes">
        <source>%n lane(s) hidden</source>
        <extracomment>Above the lanes; the number of lanes and, after the point, of events in them</extracomment>
        <translation>
            <numerusform>%n lane hidden</numerusform>
            <numerusform>%n lanes hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::HistoryPanel</name>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <source>Show all %n hidden lane(s)</source>
        <translation>
            <numerusform>Show the hidden lane</numerusform>
            <numerusform>Show all %n hidden lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::LaneTexts</name>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <extracomment>A lane in which the lighter tracks of a side share a place</extracomment>
        <translation>
            <numerusform>%n more track</numerusform>
            <numerusform>%n more tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lane(s)</source>
        <extracomment>A lane in which several lighter lanes share a place</extracomment>
        <translation>
            <numerusform>%n more lane</numerusform>
            <numerusform>%n more lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::LedgerPanel</name>
    <message numerus="yes">
        <source>%n smaller line(s)</source>
        <translation>
            <numerusform>%n smaller line</numerusform>
            <numerusform>%n smaller lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::MainWindow</name>
    <message numerus="yes">
        <source>%1 · %2 of %n event(s) in view</source>
        <extracomment>Status bar: the stretch of time, and how many of all events lie in it</extracomment>
        <translation>
            <numerusform>%1 · %2 of %n event in view</numerusform>
            <numerusform>%1 · %2 of %n events in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::MeasureTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::MovementPanel</name>
    <message numerus="yes">
        <source>%n smaller line(s)</source>
        <translation>
            <numerusform>%n smaller line</numerusform>
            <numerusform>%n smaller lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::NotesPanel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::PageText</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ParametersPanel</name>
    <message numerus="yes">
        <source>%1 · %n changed</source>
        <translation>
            <numerusform>%1 · %n changed</numerusform>
            <numerusform>%1 · %n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReadOutText</name>
    <message numerus="yes">
        <source>%n in force</source>
        <translation>
            <numerusform>%n in force</numerusform>
            <numerusform>%n in force</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReciprocityPanel</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioText</name>
    <message numerus="yes">
        <source>%n day(s) later: %1</source>
        <translation>
            <numerusform>%n day later: %1</numerusform>
            <numerusform>%n days later: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::SensitivityText</name>
    <message numerus="yes">
        <source>%n parameter(s) could change who leads.</source>
        <translation>
            <numerusform>%n parameter could change who leads.</numerusform>
            <numerusform>%n parameters could change who leads.</numerusform>
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
        <source>Its %n step(s) go with it</source>
        <translation>
            <numerusform>Its %n step goes with it</numerusform>
            <numerusform>Its %n steps go with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineLinks</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <extracomment>At an arrow from the edge of the timeline: so many events before the window are answered</extracomment>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <extracomment>At an arrow to the edge: so many events after the window answer</extracomment>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineTips</name>
    <message numerus="yes">
        <source>%n event(s) in view</source>
        <translation>
            <numerusform>%n event in view</numerusform>
            <numerusform>%n events in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no mark of their own at this zoom; the dots below the lane show where they are. Zoom in to see them.</source>
        <translation>
            <numerusform>%n of them has no mark of their own at this zoom; the dots below the lane show where they are. Zoom in to see them.</numerusform>
            <numerusform>%n of them have no mark of their own at this zoom; the dots below the lane show where they are. Zoom in to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no mark of their own at this zoom; the profile below the marks shows where they are. Zoom in to see them.</source>
        <translation>
            <numerusform>%n of them has no mark of their own at this zoom; the profile below the marks shows where they are. Zoom in to see them.</numerusform>
            <numerusform>%n of them have no mark of their own at this zoom; the profile below the marks shows where they are. Zoom in to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) begin</source>
        <translation>
            <numerusform>%n event begins</numerusform>
            <numerusform>%n events begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in force or threatened</source>
        <translation>
            <numerusform>%n event in force or threatened</numerusform>
            <numerusform>%n events in force or threatened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twice the height is four times the events; the highest in view is %n.</source>
        <translation>
            <numerusform>Twice the height is four times the events; the highest in view is %n.</numerusform>
            <numerusform>Twice the height is four times the events; the highest in view is %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineView</name>
    <message numerus="yes">
        <source>%n event(s) in view</source>
        <translation>
            <numerusform>%n event in view</numerusform>
            <numerusform>%n events in view</numerusform>
        </translation>
    </message>
</context>
</TS>
