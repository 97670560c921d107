<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgreementNumbers</name>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 à %2)</translation>
    </message>
    <message>
        <source> (no interval)</source>
        <translation> (sans intervalle)</translation>
    </message>
    <message>
        <source>&lt;b&gt;α is undefined&lt;/b&gt;: %1</source>
        <translation>&lt;b&gt;α n’est pas défini&lt;/b&gt;&#xa0;: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;α = %1&lt;/b&gt;, Krippendorff’s, ordinal.</source>
        <translation>&lt;b&gt;α = %1&lt;/b&gt;, de Krippendorff, ordinal.</translation>
    </message>
    <message>
        <source>&lt;b&gt;α = %1&lt;/b&gt;, Krippendorff’s, nominal.</source>
        <translation>&lt;b&gt;α = %1&lt;/b&gt;, de Krippendorff, nominal.</translation>
    </message>
    <message>
        <source>Its interval is being computed …</source>
        <translation>Calcul de son intervalle en cours…</translation>
    </message>
    <message>
        <source>So few events give it no interval.</source>
        <translation>Trop peu d’événements pour un intervalle.</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2.</source>
        <translation>Intervalle à 95&#x202f;%&#xa0;: %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its samples had no variation and are left out.</source>
        <translation>
            <numerusform>%Ln de ses échantillons, sans variation, est laissé de côté.</numerusform>
            <numerusform>%Ln de ses échantillons, sans variation, sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) judged by any of them</source>
        <translation>
            <numerusform>%Ln événement évalué par au moins l’un d’eux</numerusform>
            <numerusform>%Ln événements évalués par au moins l’un d’eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by two or more</source>
        <translation>
            <numerusform>%Ln par deux ou plus</numerusform>
            <numerusform>%Ln par deux ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by all.</source>
        <translation>
            <numerusform>%Ln par tous.</numerusform>
            <numerusform>%Ln par tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: κ is undefined: %2</source>
        <extracomment>%1 two coders, %2 the reason</extracomment>
        <translation>%1&#xa0;: κ n’est pas défini&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: κ = %2</source>
        <extracomment>%1 two coders, %2 Cohen&apos;s kappa with its interval</extracomment>
        <translation>%1&#xa0;: κ = %2</translation>
    </message>
    <message>
        <source>, weighted by squares %1</source>
        <translation>, pondéré par les carrés %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s).</source>
        <translation>
            <numerusform>%Ln événement.</numerusform>
            <numerusform>%Ln événements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceActions</name>
    <message>
        <source>Colours of the desktop</source>
        <translation>Couleurs du bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>For a projector</source>
        <translation>Pour un projecteur</translation>
    </message>
    <message>
        <source>Choose colours, contrast and strength of lines</source>
        <translation>Choisir les couleurs, le contraste et l’épaisseur des traits</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, the size of text in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Choose the size of text in the window</source>
        <translation>Choisir la taille du texte dans la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Choose the language of the window; what is open stays open</source>
        <translation>Choisir la langue de la fenêtre ; ce qui est ouvert le reste</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Choose language, colours, size of text and more</source>
        <translation>Choisir la langue, les couleurs, la taille du texte, etc.</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>BalanceActions</name>
    <message>
        <source>Analytic band</source>
        <translation>Bande analytique</translation>
    </message>
    <message>
        <source>Compute the band from a formula, at once</source>
        <translation>Calculer la bande par une formule, sans attendre</translation>
    </message>
    <message>
        <source>Simulated band</source>
        <translation>Bande simulée</translation>
    </message>
    <message>
        <source>Simulate the band: 2,000 draws of all that is uncertain, half-lives too</source>
        <translation>Simuler la bande&#xa0;: 2&#x202f;000 tirages de tout ce qui est incertain, demi-vies comprises</translation>
    </message>
    <message>
        <source>Filtered events only</source>
        <translation>Événements filtrés seulement</translation>
    </message>
    <message>
        <source>Let balance, chart and ledger count only the events that the filter shows</source>
        <translation>Ne compter, dans le rapport de force, le graphique et le décompte, que les événements que le filtre montre</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Balance with urgency: who can wait, and who cannot</source>
        <translation>Rapport de force avec l’urgence&#xa0;: qui peut attendre, et qui ne le peut pas</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Balance without urgency: the blow itself</source>
        <translation>Rapport de force sans l’urgence&#xa0;: le coup lui-même</translation>
    </message>
    <message>
        <source>On the books</source>
        <translation>Textes en vigueur</translation>
    </message>
    <message>
        <source>Balance of what is on the books, without ramp and erosion</source>
        <translation>Rapport de force de ce qui est inscrit dans les textes, sans montée ni érosion</translation>
    </message>
</context>
<context>
    <name>CodingActions</name>
    <message>
        <source>Apply a code…</source>
        <translation>Appliquer un code…</translation>
    </message>
    <message>
        <source>Apply a code to the selected event by its key, or take it off</source>
        <translation>Appliquer un code à l’événement sélectionné par sa touche, ou le retirer</translation>
    </message>
    <message>
        <source>Judge the severity…</source>
        <translation>Évaluer la gravité…</translation>
    </message>
    <message>
        <source>Say how severe you judge the selected event to be, beside the record</source>
        <translation>Dire quelle gravité vous donnez à l’événement sélectionné, à côté des données</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Désaccord suivant</translation>
    </message>
    <message>
        <source>Go to the next event that coders differ on and that is not settled</source>
        <translation>Aller à l’événement suivant sur lequel les codeurs divergent et qui n’est pas tranché</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>This is the view of %1</source>
        <translation>Voici la vue de %1</translation>
    </message>
    <message>
        <source>This is the view of %1; nothing has changed in the data since</source>
        <translation>Voici la vue de %1&#x202f;; rien n’a changé dans les données depuis</translation>
    </message>
    <message numerus="yes">
        <source>This is the view of %1; %Ln record(s) have changed since, see the history</source>
        <translation>
            <numerusform>Voici la vue de %1&#x202f;; %Ln élément a changé depuis, voir l’historique</numerusform>
            <numerusform>Voici la vue de %1&#x202f;; %Ln éléments ont changé depuis, voir l’historique</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 Undo or Redo, %2 what was done (&quot;Add the scenario No ruling&quot;)</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Revenir sur la dernière modification</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Refaire la modification annulée</translation>
    </message>
</context>
<context>
    <name>EventActions</name>
    <message>
        <source>New event…</source>
        <translation>Nouvel événement…</translation>
    </message>
    <message>
        <source>Add an event to the record, on the day of the cursor</source>
        <translation>Ajouter un événement aux données, au jour du curseur</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln event(s)…</source>
        <translation>
            <numerusform>Modifier %Ln événement…</numerusform>
            <numerusform>Modifier %Ln événements…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>Modifier l’événement…</translation>
    </message>
    <message>
        <source>Change the selected event, or all that are marked</source>
        <translation>Modifier l’événement sélectionné, ou tous ceux qui sont marqués</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s)…</source>
        <translation>
            <numerusform>Supprimer %Ln événement…</numerusform>
            <numerusform>Supprimer %Ln événements…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the event…</source>
        <translation>Supprimer l’événement…</translation>
    </message>
    <message>
        <source>Take what is selected out of the record, with all that points to it</source>
        <translation>Retirer la sélection des données, avec tout ce qui s’y rapporte</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Write a note on the selected event, the measured span, or the balance on the day of the cursor</source>
        <translation>Écrire une note sur l’événement sélectionné, l’intervalle mesuré ou le rapport de force au jour du curseur</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Votre nom…</translation>
    </message>
    <message>
        <source>Say under which name your edits and notes are kept</source>
        <translation>Indiquer sous quel nom vos modifications et vos notes sont conservées</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Edits and notes are kept under this name:</source>
        <translation>Modifications et notes sont conservées sous ce nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>EventChoices</name>
    <message>
        <source>adds pressure</source>
        <translation>accroît la pression</translation>
    </message>
    <message>
        <source>eases pressure</source>
        <translation>allège la pression</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>1 · verbal or symbolic</source>
        <translation>1 · verbale ou symbolique</translation>
    </message>
    <message>
        <source>2 · narrow: one firm or product line, below about $1bn a year</source>
        <translation>2 · ciblée&#xa0;: une entreprise ou une gamme de produits, moins d’environ 1&#xa0;Md$ par an</translation>
    </message>
    <message>
        <source>3 · sectoral: $1–30bn a year, or a notable chokepoint</source>
        <translation>3 · sectorielle&#xa0;: 1 à 30&#xa0;Md$ par an, ou un goulet d’étranglement notable</translation>
    </message>
    <message>
        <source>4 · major: $30–150bn a year, or a serious chokepoint</source>
        <translation>4 · majeure&#xa0;: 30 à 150&#xa0;Md$ par an, ou un goulet d’étranglement sérieux</translation>
    </message>
    <message>
        <source>5 · systemic: above $150bn a year, near-embargo, or production lines stopped</source>
        <translation>5 · systémique&#xa0;: plus de 150&#xa0;Md$ par an, quasi-embargo ou chaînes de production à l’arrêt</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>There is no text on the clipboard to import</source>
        <translation>Le presse-papiers ne contient pas de texte à importer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Bring events, notes or codes of files into the project, after a look at them</source>
        <translation>Reprendre dans le projet des événements, des notes ou des codes de fichiers, après examen</translation>
    </message>
    <message>
        <source>Import from the clipboard…</source>
        <translation>Importer depuis le presse-papiers…</translation>
    </message>
    <message>
        <source>Bring in a table that was copied in a spreadsheet</source>
        <translation>Reprendre un tableau copié dans un tableur</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the record, or what the filter shows of it, for other programs</source>
        <translation>Enregistrer les données, ou ce que le filtre en montre, pour d’autres programmes</translation>
    </message>
</context>
<context>
    <name>FigureOpening</name>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>check that it is there</source>
        <translation>Vérifiez qu’il existe</translation>
    </message>
    <message>
        <source>the file is too large to be a figure</source>
        <translation>le fichier est trop volumineux pour être une figure</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>Choisissez-en un autre</translation>
    </message>
    <message>
        <source>it does not say which view it shows</source>
        <translation>il ne dit pas quelle vue il montre</translation>
    </message>
    <message>
        <source>only figures made by this program do, and not where that was switched off</source>
        <translation>Seules les figures faites par ce programme le disent, sauf si l’option était désactivée</translation>
    </message>
    <message>
        <source>what it says of its view is too long to be true</source>
        <translation>ce qu’il dit de sa vue est trop long pour être vrai</translation>
    </message>
    <message>
        <source>make the figure again from its project</source>
        <translation>Refaites la figure à partir de son projet</translation>
    </message>
    <message>
        <source>the view that it shows cannot be read: %1</source>
        <translation>la vue qu’il montre ne peut pas être lue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>This copy has nothing that is not here already</source>
        <translation>Cette copie n’apporte rien de nouveau</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusion de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) brought in</source>
        <translation>
            <numerusform>%Ln modification reprise</numerusform>
            <numerusform>%Ln modifications reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open the record that ships with the program</source>
        <translation>Ouvrir les données fournies avec le programme</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Write the project, with all that was changed, to a file of its own</source>
        <translation>Enregistrer le projet, avec toutes ses modifications, dans un autre fichier</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>Fusionner une autre copie…</translation>
    </message>
    <message>
        <source>Bring in what was changed in another copy of this project</source>
        <translation>Reprendre ce qui a été modifié dans une autre copie de ce projet</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Exporter la figure…</translation>
    </message>
    <message>
        <source>Write what is shown as a picture, vector drawing or PDF</source>
        <translation>Enregistrer ce qui est affiché sous forme d’image, de dessin vectoriel ou de PDF</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Begin with the sample, with nothing, or with a table</source>
        <translation>Commencer avec l’exemple, avec rien ou avec un tableau</translation>
    </message>
</context>
<context>
    <name>FormatTexts</name>
    <message>
        <source>Fulcrum JSON: everything, nothing is lost</source>
        <translation>Fulcrum JSON&#xa0;: tout, sans perte</translation>
    </message>
    <message>
        <source>JSON Lines: one event a line</source>
        <translation>JSON Lines&#xa0;: un événement par ligne</translation>
    </message>
    <message>
        <source>Web annotations: the notes, for other programs</source>
        <translation>Annotations web&#xa0;: les notes, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Code book as a table: for spreadsheets</source>
        <translation>Livre de codes en tableau&#xa0;: pour les tableurs</translation>
    </message>
    <message>
        <source>REFI-QDA code book: for programs of qualitative research</source>
        <translation>Livre de codes REFI-QDA&#xa0;: pour les logiciels de recherche qualitative</translation>
    </message>
    <message>
        <source>Table of events (CSV): for spreadsheets</source>
        <translation>Tableau d’événements (CSV)&#xa0;: pour les tableurs</translation>
    </message>
    <message>
        <source>TimelineJS: a timeline for web pages</source>
        <translation>TimelineJS&#xa0;: une frise pour les pages web</translation>
    </message>
    <message>
        <source>TimelineJS table: for its spreadsheet</source>
        <translation>Tableau TimelineJS&#xa0;: pour sa feuille de calcul</translation>
    </message>
    <message>
        <source>vis-timeline: items and groups for web pages</source>
        <translation>vis-timeline&#xa0;: éléments et groupes pour les pages web</translation>
    </message>
    <message>
        <source>iCalendar: for calendars</source>
        <translation>iCalendar&#xa0;: pour les agendas</translation>
    </message>
    <message>
        <source>The Timeline Project</source>
        <translation>The Timeline Project</translation>
    </message>
    <message>
        <source>SIMILE Timeline</source>
        <translation>SIMILE Timeline</translation>
    </message>
    <message>
        <source>CSL-JSON: the sources, for Zotero and others</source>
        <translation>CSL-JSON&#xa0;: les sources, pour Zotero et d’autres</translation>
    </message>
    <message>
        <source>BibTeX: the sources, for LaTeX</source>
        <translation>BibTeX&#xa0;: les sources, pour LaTeX</translation>
    </message>
    <message>
        <source>RIS: the sources, for reference programs</source>
        <translation>RIS&#xa0;: les sources, pour les gestionnaires de références</translation>
    </message>
    <message>
        <source>Excel workbook: events, relations, sources, notes</source>
        <translation>Classeur Excel&#xa0;: événements, relations, sources, notes</translation>
    </message>
    <message>
        <source>All files that can be read</source>
        <translation>Tous les fichiers lisibles</translation>
    </message>
</context>
<context>
    <name>GoActions</name>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Select the next event in time</source>
        <translation>Sélectionner l’événement suivant dans le temps</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Select the previous event in time</source>
        <translation>Sélectionner l’événement précédent dans le temps</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Show what was in view before</source>
        <translation>Montrer ce qui était affiché avant</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Show what was in view before going back</source>
        <translation>Montrer ce qui était affiché avant le retour</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Ce à quoi il répond</translation>
    </message>
    <message>
        <source>Select what the selected event answers or follows from</source>
        <translation>Sélectionner ce à quoi l’événement sélectionné répond ou fait suite</translation>
    </message>
    <message>
        <source>What answered it</source>
        <translation>Ce qui y a répondu</translation>
    </message>
    <message>
        <source>Select what answered the selected event or came of it</source>
        <translation>Sélectionner ce qui a répondu à l’événement sélectionné ou en a découlé</translation>
    </message>
    <message>
        <source>Next answer to the same event</source>
        <translation>Réponse suivante au même événement</translation>
    </message>
    <message>
        <source>Select the next event that answers the same one</source>
        <translation>Sélectionner l’événement suivant qui répond au même</translation>
    </message>
    <message>
        <source>Previous answer to the same event</source>
        <translation>Réponse précédente au même événement</translation>
    </message>
    <message>
        <source>Select the previous event that answers the same one</source>
        <translation>Sélectionner l’événement précédent qui répond au même</translation>
    </message>
</context>
<context>
    <name>GuideActions</name>
    <message>
        <source>The whole record</source>
        <translation>L’ensemble des données</translation>
    </message>
    <message>
        <source>How many events begin when. The frame is what you see below; drag it or its edges.</source>
        <translation>Combien d’événements commencent, et quand. Le cadre est ce que vous voyez plus bas&#x202f;; faites-le glisser, ou ses bords.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>La frise</translation>
    </message>
    <message>
        <source>A mark is an event, in a lane for its side and track. Turn the wheel to zoom, drag to move, click an event to read about it.</source>
        <translation>Un symbole est un événement, dans un couloir propre à son camp et à son volet. Tournez la molette pour zoomer, faites glisser pour vous déplacer, cliquez sur un événement pour en savoir plus.</translation>
    </message>
    <message>
        <source>The leverage balance</source>
        <translation>Le rapport de force</translation>
    </message>
    <message>
        <source>How hard the measures in force press on each side, up for one, down for the other. The strong line is the net. Point at a day: what was in force then lights up.</source>
        <translation>À quel point les mesures en vigueur pèsent sur chaque camp, vers le haut pour l’un, vers le bas pour l’autre. La ligne épaisse est le solde. Pointez un jour&#xa0;: ce qui était alors en vigueur s’illumine.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What happened, who says what, what it answers and what answered it, and where it is documented.</source>
        <translation>Ce qui s’est passé, qui dit quoi, à quoi l’événement répond et ce qui y a répondu, et où cela est documenté.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command or event, ? lists the keys, and the stories in the View menu walk you through.</source>
        <translation>Ctrl+K trouve toute commande et tout événement, la touche&#x202f;? donne la liste des raccourcis, et les récits du menu Affichage vous guident pas à pas.</translation>
    </message>
    <message>
        <source>A link to this view is on the clipboard. Paste it in another window of the same project.</source>
        <translation>Un lien vers cette vue est dans le presse-papiers. Collez-le dans une autre fenêtre du même projet.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Find and do anything by its name</source>
        <translation>Trouver et faire toute chose par son nom</translation>
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation>Copier le lien vers cette vue</translation>
    </message>
    <message>
        <source>Copy a text that brings up the same view of the same project</source>
        <translation>Copier un texte qui ramène la même vue du même projet</translation>
    </message>
    <message>
        <source>Go to the copied link</source>
        <translation>Aller au lien copié</translation>
    </message>
    <message>
        <source>Show the view whose link is on the clipboard</source>
        <translation>Montrer la vue dont le lien est dans le presse-papiers</translation>
    </message>
    <message>
        <source>A tour of the window</source>
        <translation>Visite guidée de la fenêtre</translation>
    </message>
    <message>
        <source>See in a minute what is where</source>
        <translation>Voir en une minute où se trouve chaque chose</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Fulcrum</source>
        <translation>À propos de Fulcrum</translation>
    </message>
    <message>
        <source>An explorer of negotiations: what was done, what answered it, and who was ahead.</source>
        <translation>Un explorateur de négociations&#xa0;: ce qui a été fait, ce qui y a répondu, et qui était en tête.</translation>
    </message>
    <message>
        <source>The leverage balance is an index in points. It is not a probability and not a forecast of concessions.</source>
        <translation>Le rapport de force est un indice en points. Ce n’est ni une probabilité ni une prévision de concessions.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>How the balance is made</source>
        <translation>Comment se calcule le rapport de force</translation>
    </message>
    <message>
        <source>Explain the balance, with its formulas and parameters</source>
        <translation>Expliquer le rapport de force, avec ses formules et ses paramètres</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>Donner la liste de tous les raccourcis</translation>
    </message>
    <message>
        <source>Version, licence and what the balance claims</source>
        <translation>Version, licence et portée du rapport de force</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Explain the part of the window that has the focus</source>
        <translation>Expliquer la partie de la fenêtre qui a le focus</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Read what to do first</source>
        <translation>Lire par quoi commencer</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Point at a part of the window and click to read what it is</source>
        <translation>Pointer une partie de la fenêtre et cliquer pour lire ce qu’elle est</translation>
    </message>
    <message>
        <source>Show the tips again</source>
        <translation>Afficher à nouveau les conseils</translation>
    </message>
    <message>
        <source>Show a line of advice above each panel when it is opened next</source>
        <translation>Afficher une ligne de conseil au-dessus de chaque panneau à sa prochaine ouverture</translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>the same title, day and actor as %1</source>
        <extracomment>%1: id of an event</extracomment>
        <translation>même titre, même jour et même acteur que %1</translation>
    </message>
    <message>
        <source>other values: %1</source>
        <extracomment>%1: names of fields</extracomment>
        <translation>autres valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ImportStream</name>
    <message>
        <source>the import was stopped</source>
        <translation>l’importation a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>le fichier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>Check its path and permissions</source>
        <translation>Vérifiez son chemin et ses droits d’accès</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation de %1</translation>
    </message>
</context>
<context>
    <name>LaneActions</name>
    <message>
        <source>Group the lanes by %1</source>
        <extracomment>%1 is &quot;side and track&quot;, &quot;party&quot; …</extracomment>
        <translation>Grouper les couloirs par %1</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>Collapse or open</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <source>Show the lane of the selected event in one row, or in all it needs</source>
        <translation>Montrer le couloir de l’événement sélectionné sur une rangée, ou sur autant qu’il en faut</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Épingler ou détacher</translation>
    </message>
    <message>
        <source>Keep the lane of the selected event in view above the others</source>
        <translation>Garder le couloir de l’événement sélectionné affiché au-dessus des autres</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the lane of the selected event; a mark above the lanes tells</source>
        <translation>Masquer le couloir de l’événement sélectionné&#x202f;; une indication au-dessus des couloirs le signale</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the lane of the selected event up by one</source>
        <translation>Monter d’un rang le couloir de l’événement sélectionné</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the lane of the selected event down by one</source>
        <translation>Descendre d’un rang le couloir de l’événement sélectionné</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Give the lane of the selected event a row more</source>
        <translation>Donner une rangée de plus au couloir de l’événement sélectionné</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Take a row from the lane of the selected event</source>
        <translation>Enlever une rangée au couloir de l’événement sélectionné</translation>
    </message>
    <message>
        <source>&amp;Lane of the selected event</source>
        <translation>&amp;Couloir de l’événement sélectionné</translation>
    </message>
    <message>
        <source>Show hidden lanes</source>
        <translation>Afficher les couloirs masqués</translation>
    </message>
    <message>
        <source>Show all lanes that were hidden</source>
        <translation>Afficher tous les couloirs qui ont été masqués</translation>
    </message>
    <message>
        <source>Arrange the lanes as they come</source>
        <translation>Disposition par défaut des couloirs</translation>
    </message>
    <message>
        <source>Undo hiding, collapsing, pinning, moving and sizing of lanes</source>
        <translation>Annuler tout masquage, repli, épinglage, déplacement ou redimensionnement de couloirs</translation>
    </message>
</context>
<context>
    <name>LayoutActions</name>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Filters, details and the table: for finding and reading</source>
        <translation>Filtres, détails et tableau : pour chercher et lire</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>The stories alone: for telling and showing</source>
        <translation>Les récits seuls : pour raconter et montrer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Coder</translation>
    </message>
    <message>
        <source>Notes, code book and history: for writing and judging</source>
        <translation>Notes, livre de codes et historique : pour écrire et juger</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Enregistrer la disposition</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-elle ?</translation>
    </message>
    <message>
        <source>Save the layout…</source>
        <translation>Enregistrer la disposition…</translation>
    </message>
    <message>
        <source>Keep what stands where under a name</source>
        <translation>Garder sous un nom l’emplacement de chaque élément</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Put every panel where it stands in a new window</source>
        <translation>Remettre chaque panneau là où il est dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Own layo&amp;uts</source>
        <translation>Dispositions &amp;personnelles</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First day after</source>
        <translation>Premier jour suivant la fin</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Scheduled end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Toward</source>
        <translation>Envers</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Instrument juridique</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>Pourquoi cette gravité</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Duty, points</source>
        <translation>Droit de douane, points</translation>
    </message>
    <message>
        <source>Duty, share of trade</source>
        <translation>Droit de douane, part des échanges</translation>
    </message>
    <message>
        <source>Duty, trade figure</source>
        <translation>Droit de douane, chiffre d’échanges</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <translation>Faits vérifiés</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Source: title</source>
        <translation>Source&#xa0;: titre</translation>
    </message>
    <message>
        <source>Source: publisher</source>
        <translation>Source&#xa0;: éditeur</translation>
    </message>
    <message>
        <source>Source: address</source>
        <translation>Source&#xa0;: adresse</translation>
    </message>
    <message>
        <source>Source: date</source>
        <translation>Source&#xa0;: date</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>PanelTable</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show the selected event</source>
        <translation>Montrer l’événement sélectionné</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Read and write notes on events, spans of time and the balance</source>
        <translation>Lire et écrire des notes sur les événements, les intervalles et le rapport de force</translation>
    </message>
    <message>
        <source>Code book</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Make the codes that notes and events carry, and say what they mean</source>
        <translation>Créer les codes que portent notes et événements, et dire ce qu’ils signifient</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>List the events as a table, in the order of time or of any column</source>
        <translation>Présenter les événements en tableau, dans l’ordre du temps ou d’une colonne</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Choose what is shown by side, track, kind, tag and more</source>
        <translation>Choisir ce qui est montré par camp, volet, type, étiquette, etc.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>See who changed what and when, and bring records back</source>
        <translation>Voir qui a modifié quoi et quand, et restaurer des éléments</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>Follow a guided story through the record</source>
        <translation>Suivre un récit guidé à travers les données</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Show what makes the balance on the day of the cursor</source>
        <translation>Montrer ce qui fait le rapport de force au jour du curseur</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Ask what if, and hold the answers against the record</source>
        <translation>Se demander «&#xa0;et si…&#x202f;?&#xa0;» et comparer les réponses aux données</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Read and change what the balance is computed with</source>
        <translation>Lire et modifier ce qui sert à calculer le rapport de force</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Show the events that moved the balance from one day to another</source>
        <translation>Montrer les événements qui ont fait bouger le rapport de force d’un jour à un autre</translation>
    </message>
    <message>
        <source>Reciprocity</source>
        <translation>Réciprocité</translation>
    </message>
    <message>
        <source>Show how soon, how often and how hard the sides answer each other</source>
        <translation>Montrer à quelle vitesse, à quelle fréquence et avec quelle force les camps se répondent</translation>
    </message>
    <message>
        <source>How well does it fit?</source>
        <translation>À l’épreuve des faits</translation>
    </message>
    <message>
        <source>Hold the balance against what history must show</source>
        <translation>Confronter le rapport de force à ce que l’histoire doit montrer</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>See what the balance on the day of the cursor rests on</source>
        <translation>Voir sur quoi repose le rapport de force au jour du curseur</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord intercodeurs</translation>
    </message>
    <message>
        <source>See how far coders agree, and settle what they differ on</source>
        <translation>Voir à quel point les codeurs s’accordent, et trancher leurs désaccords</translation>
    </message>
</context>
<context>
    <name>PanelTips</name>
    <message>
        <source>Select an event and press “New note” to write what you think of it.</source>
        <translation>Sélectionnez un événement et appuyez sur « Nouvelle note » pour écrire ce que vous en pensez.</translation>
    </message>
    <message>
        <source>Give a code a key; C and that key then apply it to the selected event.</source>
        <translation>Donnez une touche à un code ; C puis cette touche l’appliquent à l’événement sélectionné.</translation>
    </message>
    <message>
        <source>Click a heading to sort. Several rows can be selected and changed together.</source>
        <translation>Cliquez sur un en-tête pour trier. Plusieurs lignes peuvent être sélectionnées et modifiées ensemble.</translation>
    </message>
    <message>
        <source>Tick what you want to see. The search field then says the same in words.</source>
        <translation>Cochez ce que vous voulez voir. Le champ de recherche le dit alors en mots.</translation>
    </message>
    <message>
        <source>Choose an edit to see what it changed, and to bring things back.</source>
        <translation>Choisissez une modification pour voir ce qu’elle a changé et pour revenir en arrière.</translation>
    </message>
    <message>
        <source>Step through a story, or keep what is in view as a step of your own.</source>
        <translation>Parcourez un récit pas à pas, ou gardez ce qui est affiché comme étape à vous.</translation>
    </message>
    <message>
        <source>Choose a line to see its factors here and its share in the chart.</source>
        <translation>Choisissez une ligne pour voir ici ses facteurs et, dans le graphique, sa part.</translation>
    </message>
    <message>
        <source>Click an event with the right mouse button to assume something of it.</source>
        <translation>Cliquez sur un événement avec le bouton droit pour faire une hypothèse à son sujet.</translation>
    </message>
    <message>
        <source>A change here goes into a scenario; the record stays as it is.</source>
        <translation>Un changement fait ici va dans un scénario ; les données restent ce qu’elles sont.</translation>
    </message>
    <message>
        <source>Choose two days: each line is an event that made the difference.</source>
        <translation>Choisissez deux jours : chaque ligne est un événement qui a fait la différence.</translation>
    </message>
    <message>
        <source>Choose a number to see the acts and answers behind it.</source>
        <translation>Choisissez un nombre pour voir les actes et les réponses derrière lui.</translation>
    </message>
    <message>
        <source>Choose a claim to read its rule and what was found.</source>
        <translation>Choisissez une affirmation pour lire sa règle et ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Move the cursor to another day to see what its balance rests on.</source>
        <translation>Déplacez le curseur vers un autre jour pour voir sur quoi repose son rapport de force.</translation>
    </message>
    <message>
        <source>Tick two coders or more to see how far they agree.</source>
        <translation>Cochez deux codeurs ou plus pour voir dans quelle mesure ils s’accordent.</translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>The project was changed</source>
        <translation>Le projet a été modifié</translation>
    </message>
    <message>
        <source>Edit the project…</source>
        <translation>Modifier le projet…</translation>
    </message>
    <message>
        <source>Change its title, parties, tracks and eras</source>
        <translation>Changer son titre, ses parties, ses volets et ses périodes</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 a kind of record (&quot;Event&quot;), %2 its name</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The project itself</source>
        <translation>Le projet lui-même</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Scheduled end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument juridique</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>Pourquoi cette gravité</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Droit de douane</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Faits vérifiés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Placé sous</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Removed?</source>
        <extracomment>Whether a record is there at all, where the name of a field stands otherwise</extracomment>
        <translation>Supprimé&#x202f;?</translation>
    </message>
    <message>
        <source>Relation %1</source>
        <translation>Relation %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a field (&quot;Title&quot;), %2 the code of a language (&quot;zh&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>No event matches the search.</source>
        <translation>Aucun événement ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>No later event matches the search.</source>
        <translation>Aucun événement ultérieur ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>No earlier event matches the search.</source>
        <translation>Aucun événement antérieur ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Type what you look for; see only what matches</source>
        <translation>Saisir ce que vous cherchez&#x202f;; ne voir que ce qui correspond</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Select the next event that matches</source>
        <translation>Sélectionner l’événement suivant qui correspond</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Select the previous event that matches</source>
        <translation>Sélectionner l’événement précédent qui correspond</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Afficher tous les événements</translation>
    </message>
    <message>
        <source>Take the filter out</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>As of the cursor</source>
        <translation>À la date du curseur</translation>
    </message>
    <message>
        <source>Show only what was in force, eased, suspended or threatened on the day of the cursor</source>
        <translation>Ne montrer que ce qui était en vigueur, allégé, suspendu ou à l’état de menace au jour du curseur</translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>There is no story to present yet. Keep views as its steps first.</source>
        <translation>Il n’y a pas encore de récit à présenter. Gardez d’abord des vues comme étapes.</translation>
    </message>
    <message>
        <source>PDF, one page a step (*.pdf)</source>
        <translation>PDF, une page par étape (*.pdf)</translation>
    </message>
    <message>
        <source>PowerPoint, one slide a step (*.pptx)</source>
        <translation>PowerPoint, une diapositive par étape (*.pptx)</translation>
    </message>
    <message>
        <source>Pictures, one file a step (*.png)</source>
        <translation>Images, un fichier par étape (*.png)</translation>
    </message>
    <message>
        <source>Drawings, one file a step (*.svg)</source>
        <translation>Dessins, un fichier par étape (*.svg)</translation>
    </message>
    <message>
        <source>Exporting the story…</source>
        <translation>Exportation du récit…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Story written to %1</source>
        <translation>Récit enregistré dans %1</translation>
    </message>
    <message>
        <source>Export story…</source>
        <translation>Exporter le récit…</translation>
    </message>
    <message>
        <source>Write the story as slides, one a step</source>
        <translation>Enregistrer le récit en diapositives, une par étape</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Show the story to an audience, on the whole screen</source>
        <translation>Montrer le récit à un public, en plein écran</translation>
    </message>
    <message>
        <source>Keep this view in the story</source>
        <translation>Garder cette vue dans le récit</translation>
    </message>
    <message>
        <source>Add what is in view as a step, after the one that the Stories panel shows</source>
        <translation>Ajouter ce qui est affiché comme étape, après celle que montre le panneau Récits</translation>
    </message>
    <message>
        <source>Next step of the story</source>
        <translation>Étape suivante du récit</translation>
    </message>
    <message>
        <source>Go on in the story of the Stories panel</source>
        <translation>Avancer dans le récit du panneau Récits</translation>
    </message>
    <message>
        <source>Previous step of the story</source>
        <translation>Étape précédente du récit</translation>
    </message>
    <message>
        <source>Go back in the story of the Stories panel</source>
        <translation>Reculer dans le récit du panneau Récits</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show everything from the first event to the last</source>
        <translation>Tout montrer, du premier événement au dernier</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show a longer stretch of time</source>
        <translation>Montrer un intervalle plus long</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show a shorter stretch of time</source>
        <translation>Montrer un intervalle plus court</translation>
    </message>
    <message>
        <source>Fit the selected event</source>
        <translation>Ajuster à l’événement sélectionné</translation>
    </message>
    <message>
        <source>Bring the window to the selected event</source>
        <translation>Amener la fenêtre sur l’événement sélectionné</translation>
    </message>
    <message>
        <source>Animate moves</source>
        <translation>Animer les déplacements</translation>
    </message>
    <message>
        <source>Let the window glide to where it goes, unless the desktop asks for less motion</source>
        <translation>Laisser la fenêtre glisser vers son but, sauf si le bureau demande moins de mouvement</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure the days from the selected event to the cursor; also by dragging with Ctrl held</source>
        <translation>Mesurer les jours entre l’événement sélectionné et le curseur&#x202f;; aussi en faisant glisser avec Ctrl enfoncé</translation>
    </message>
    <message>
        <source>All answer links</source>
        <translation>Tous les liens de réponse</translation>
    </message>
    <message>
        <source>Draw what answers and follows what for every event in view, not only for the selected one</source>
        <translation>Tracer ce qui répond et fait suite à quoi pour chaque événement affiché, et pas seulement pour celui qui est sélectionné</translation>
    </message>
</context>
<context>
    <name>fulcrum::ActiveScenario</name>
    <message>
        <source>Own assumptions</source>
        <translation>Hypothèses personnelles</translation>
    </message>
    <message>
        <source>there is no such scenario</source>
        <translation>ce scénario n’existe pas</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Choisissez-en un dans la liste</translation>
    </message>
    <message>
        <source>Add the scenario %1</source>
        <translation>Ajout du scénario %1</translation>
    </message>
    <message>
        <source>Rename the scenario %1</source>
        <translation>Changement de nom du scénario %1</translation>
    </message>
    <message>
        <source>Remove the scenario %1</source>
        <translation>Suppression du scénario %1</translation>
    </message>
    <message>
        <source>Change the scenario %1</source>
        <translation>Modification du scénario %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::Agreement</name>
    <message>
        <source>the interval of the agreement</source>
        <translation>l’intervalle de l’accord</translation>
    </message>
    <message>
        <source>samples can only be drawn from two events or more</source>
        <translation>il faut au moins deux événements pour tirer des échantillons</translation>
    </message>
    <message>
        <source>Have more of the same events coded</source>
        <translation>Faites coder davantage d’événements communs</translation>
    </message>
    <message>
        <source>the computation was stopped</source>
        <translation>le calcul a été arrêté</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Relancez-le</translation>
    </message>
    <message>
        <source>no sample of the events has any variation</source>
        <translation>aucun échantillon d’événements ne présente de variation</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ</source>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>there is no event that both coders have coded</source>
        <translation>aucun événement n’a été codé par les deux codeurs</translation>
    </message>
    <message>
        <source>Have both coders code some of the same events</source>
        <translation>Faites coder des événements communs par les deux codeurs</translation>
    </message>
    <message>
        <source>both coders gave every event the value %1; without any variation, agreement cannot be told from chance and κ is undefined</source>
        <translation>les deux codeurs ont donné à chaque événement la valeur %1&#x202f;; sans variation, l’accord ne se distingue pas du hasard et κ n’est pas défini</translation>
    </message>
    <message>
        <source>Code events that differ as well</source>
        <translation>Codez aussi des événements qui diffèrent</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α</source>
        <translation>α de Krippendorff</translation>
    </message>
    <message>
        <source>no event was coded by two coders, so there is nothing to compare</source>
        <translation>aucun événement n’a été codé par deux codeurs, il n’y a donc rien à comparer</translation>
    </message>
    <message>
        <source>Have a second coder code some of the same events</source>
        <translation>Faites coder des événements communs par un second codeur</translation>
    </message>
    <message>
        <source>all values that can be compared are %1; without any variation, agreement cannot be told from chance and α is undefined</source>
        <translation>toutes les valeurs comparables sont %1&#x202f;; sans variation, l’accord ne se distingue pas du hasard et α n’est pas défini</translation>
    </message>
</context>
<context>
    <name>fulcrum::AgreementModel</name>
    <message>
        <source>differ</source>
        <translation>divergent</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>concordent</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>tranché</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliqué</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>non appliqué</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Tranché</translation>
    </message>
</context>
<context>
    <name>fulcrum::AgreementPanel</name>
    <message>
        <source>The record</source>
        <translation>Les données</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Computing how far coders agree</source>
        <translation>Calcul de l’accord entre codeurs</translation>
    </message>
    <message>
        <source>Choose two coders or more.</source>
        <translation>Choisissez au moins deux codeurs.</translation>
    </message>
    <message>
        <source>There is no event left that these coders differ on.</source>
        <translation>Il ne reste aucun événement sur lequel ces codeurs divergent.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>who judged a severity, and which</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The record is to say</source>
        <translation>Les données doivent dire</translation>
    </message>
    <message>
        <source>Settled at severity %1. Said was: %2.</source>
        <extracomment>%1 a severity, %2 who said what</extracomment>
        <translation>Tranché à la gravité %1. Avis exprimés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Settle the severity of “%1” at %2</source>
        <translation>Arbitrage de la gravité de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>As %1 judges the severity</source>
        <translation>Gravité selon %1</translation>
    </message>
    <message>
        <source>Every event that %1 judges otherwise than the record weighs what it would at the severity they gave it.</source>
        <translation>Chaque événement que %1 évalue autrement que les données pèse ce qu’il pèserait à la gravité ainsi donnée.</translation>
    </message>
    <message>
        <source>None of them judges an event that presses otherwise than the record does; the balance is the same for all.</source>
        <translation>Aucun d’eux n’évalue autrement que les données un événement qui pèse&#x202f;; le rapport de force est le même pour tous.</translation>
    </message>
    <message>
        <source>The balance per coder</source>
        <translation>Rapport de force par codeur</translation>
    </message>
    <message>
        <source>Nobody has judged an event yet. Select one and judge its severity (%1), or apply a code to it (%2); a note on an event can say both. Under another name (Edit, Your name) somebody else does the same, here or in a copy of the file. Then this panel shows how far you agree, and where not.</source>
        <translation>Personne n’a encore évalué d’événement. Sélectionnez-en un et évaluez sa gravité (%1), ou appliquez-lui un code (%2)&#x202f;; une note sur un événement peut dire les deux. Sous un autre nom (Édition, Votre nom), quelqu’un d’autre fait de même, ici ou dans une copie du fichier. Ce panneau montre alors où vous vous accordez, et où non.</translation>
    </message>
    <message>
        <source>What they are compared in</source>
        <translation>Objet de la comparaison</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>Degré d’accord</translation>
    </message>
    <message>
        <source>1 is agreement throughout, 0 what chance alone would bring. Krippendorff asks for 0.8, and for 0.667 where tentative conclusions will do. In brackets 95 % intervals from 1,000 samples of the events.</source>
        <translation>1 est un accord complet, 0 ce que donnerait le seul hasard. Krippendorff demande 0,8, ou 0,667 si des conclusions provisoires suffisent. Entre parenthèses, intervalles à 95&#x202f;% tirés de 1&#x202f;000 échantillons des événements.</translation>
    </message>
    <message>
        <source>Balance per coder</source>
        <translation>Rapport de force par codeur</translation>
    </message>
    <message>
        <source>Makes a scenario for each coder, to be compared in the panel Scenarios: each event they judge otherwise than the record is multiplied by the severity step (%1) once for each step between. Events with a duty keep their size, for it comes from the duty.</source>
        <translation>Crée un scénario par codeur, à comparer dans le panneau Scénarios&#xa0;: chaque événement évalué autrement que dans les données est multiplié par le pas de gravité (%1), une fois par degré d’écart. Les événements porteurs d’un droit de douane gardent leur ampleur, car elle vient de ce droit.</translation>
    </message>
    <message>
        <source>Events that two or more have judged</source>
        <translation>Événements évalués par deux codeurs ou plus</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Trancher…</translation>
    </message>
    <message>
        <source>Choose the severity that the record is to hold; a note on the event says who said what</source>
        <translation>Choisir la gravité que les données retiendront&#x202f;; une note sur l’événement dit qui a dit quoi</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Désaccord suivant</translation>
    </message>
    <message>
        <source>Go to the next event that they differ on and that is not settled</source>
        <translation>Aller à l’événement suivant sur lequel ils divergent et qui n’est pas tranché</translation>
    </message>
</context>
<context>
    <name>fulcrum::AnswerTree</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en a découlé</translation>
    </message>
    <message>
        <source>What eased or changed it</source>
        <translation>Ce qui l’a allégé ou modifié</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
</context>
<context>
    <name>fulcrum::AssumptionText</name>
    <message>
        <source>ends %1</source>
        <extracomment>Beside the end of a bar while it is dragged; %1 is a date</extracomment>
        <translation>fin le %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::BalanceHelp</name>
    <message>
        <source>none</source>
        <extracomment>In place of a half-life: the pressure does not wear off</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>own cost φ</source>
        <translation>coût propre φ</translation>
    </message>
    <message>
        <source>half-life H, months</source>
        <translation>demi-vie H, mois</translation>
    </message>
    <message>
        <source>floor f</source>
        <translation>plancher f</translation>
    </message>
    <message>
        <source>ramp ρ, days</source>
        <translation>montée ρ, jours</translation>
    </message>
    <message>
        <source>order of the ramp</source>
        <translation>ordre de la montée</translation>
    </message>
    <message>
        <source>off-ramp d, days</source>
        <translation>retombée d, jours</translation>
    </message>
    <message>
        <source>urgency u</source>
        <translation>urgence u</translation>
    </message>
    <message>
        <source>one step of severity</source>
        <translation>un degré de gravité</translation>
    </message>
    <message>
        <source>a threat holds, days</source>
        <translation>maintien d’une menace, jours</translation>
    </message>
    <message>
        <source>then halves every, days</source>
        <translation>puis demi-vie, jours</translation>
    </message>
    <message>
        <source>a warning against a measure</source>
        <translation>part d’une mise en garde par rapport à une mesure</translation>
    </message>
    <message>
        <source>a warning halves every, days</source>
        <translation>demi-vie d’une mise en garde, jours</translation>
    </message>
    <message>
        <source>added in the gauge, points</source>
        <translation>ajouté dans la jauge, points</translation>
    </message>
    <message>
        <source>track</source>
        <translation>volet</translation>
    </message>
</context>
<context>
    <name>fulcrum::BalanceText</name>
    <message>
        <source>Neither side ahead</source>
        <translation>Aucun camp en tête</translation>
    </message>
    <message numerus="yes">
        <source>%1 ahead by %Ln point(s)</source>
        <translation>
            <numerusform>%1 en tête de %Ln point</numerusform>
            <numerusform>%1 en tête de %Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, simulated, %2 draws</source>
        <extracomment>%1 says something of the band, %2 is a number: how many draws it was simulated with</extracomment>
        <translation>%1, par simulation, %2 tirages</translation>
    </message>
    <message>
        <source>filtered events only</source>
        <extracomment>Stands beside the balance: no other events count in it</extracomment>
        <translation>événements filtrés seulement</translation>
    </message>
    <message>
        <source>which side leads is not clear</source>
        <translation>camp en tête incertain</translation>
    </message>
    <message>
        <source>%1 % likely to lead</source>
        <extracomment>%1 is a percentage: how sure it is that the side leads</extracomment>
        <translation>probable à %1&#x202f;%</translation>
    </message>
    <message>
        <source>No change against %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Aucun changement par rapport au %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 better off by %Ln point(s) than on %2</source>
        <extracomment>%1 is a party, %2 a later date</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln point de mieux que le %2</numerusform>
            <numerusform>%1&#xa0;: %Ln points de mieux que le %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gained %Ln point(s) since %2</source>
        <extracomment>%1 is a party, %2 an earlier date</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln point gagné depuis le %2</numerusform>
            <numerusform>%1&#xa0;: %Ln points gagnés depuis le %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::BandSimulation</name>
    <message>
        <source>Simulating the band</source>
        <translation>Simulation de la bande</translation>
    </message>
</context>
<context>
    <name>fulcrum::BatchEditor</name>
    <message numerus="yes">
        <source>Change %Ln event(s)</source>
        <translation>
            <numerusform>Modification de %Ln événement</numerusform>
            <numerusform>Modification de %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>To&amp;ward</source>
        <translation>&amp;Envers</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Volet</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;It</source>
        <translation>E&amp;ffet</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Gravité</translation>
    </message>
    <message>
        <source>&amp;Add tags</source>
        <translation>&amp;Ajouter les étiquettes</translation>
    </message>
    <message>
        <source>&amp;Remove tags</source>
        <translation>&amp;Retirer les étiquettes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>A field of several events that is not to be changed</extracomment>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>All of them are so already</source>
        <translation>Tous sont déjà ainsi</translation>
    </message>
</context>
<context>
    <name>fulcrum::CalloutList</name>
    <message>
        <source>Balance at the cursor</source>
        <translation>Rapport de force au curseur</translation>
    </message>
    <message>
        <source>Measured span</source>
        <translation>Intervalle mesuré</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>Événement sélectionné</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Call-outs</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Désigne</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Point to the balance on the day of the cursor, with its value</source>
        <translation>Désigner le rapport de force au jour du curseur, avec sa valeur</translation>
    </message>
    <message>
        <source>Put a bracket over the span that is measured (Ctrl and drag)</source>
        <translation>Mettre une accolade au-dessus de l’intervalle mesuré (faire glisser avec Ctrl)</translation>
    </message>
    <message>
        <source>Point to the selected event</source>
        <translation>Désigner l’événement sélectionné</translation>
    </message>
    <message>
        <source>the balance on %1</source>
        <translation>le rapport de force au %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartKeyText</name>
    <message>
        <source>On the books, points</source>
        <translation>Textes en vigueur, points</translation>
    </message>
    <message>
        <source>Pressure, points</source>
        <translation>Pression, points</translation>
    </message>
    <message>
        <source>Leverage, points</source>
        <translation>Levier, points</translation>
    </message>
    <message>
        <source>Net change</source>
        <extracomment>Key of the strong line while changes since a day are told</extracomment>
        <translation>Variation nette</translation>
    </message>
    <message>
        <source>Net, with its 80 % band</source>
        <extracomment>Key of the strong line in the chart and of the pale band around it</extracomment>
        <translation>Solde, avec sa bande à 80&#x202f;%</translation>
    </message>
    <message>
        <source>Which side leads is not clear</source>
        <extracomment>Key of the pale stretches of the net line</extracomment>
        <translation>Camp en tête incertain</translation>
    </message>
    <message>
        <source>%1 gains</source>
        <extracomment>%1 is a party: the part of the chart in which it has gained since the baseline day</extracomment>
        <translation>%1 en progrès</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <extracomment>%1 is a party: the part of the chart in which it presses more</extracomment>
        <translation>%1 en tête</translation>
    </message>
    <message>
        <source>as in “%1”</source>
        <extracomment>Below the title of the chart; %1 is the name of a scenario</extracomment>
        <translation>selon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Below the title of the chart; %1 is a date</extracomment>
        <translation>depuis le %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartMenuText</name>
    <message>
        <source>Measure from this day</source>
        <extracomment>Changes of the balance are told since this day</extracomment>
        <translation>Mesurer depuis ce jour</translation>
    </message>
    <message>
        <source>Measure from this day, %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Mesurer depuis ce jour, %1</translation>
    </message>
    <message>
        <source>Measure from nothing</source>
        <extracomment>The balance itself is told again, not its change since a day</extracomment>
        <translation>Mesurer depuis zéro</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The project has no indicators</source>
        <translation>Le projet n’a pas d’indicateur</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Correlate with</source>
        <extracomment>The part of the balance that an indicator is held against</extracomment>
        <translation>Corréler avec</translation>
    </message>
    <message>
        <source>The net</source>
        <translation>Le solde</translation>
    </message>
</context>
<context>
    <name>fulcrum::ClaimTable</name>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
</context>
<context>
    <name>fulcrum::CodeBookPanel</name>
    <message>
        <source>Add the code “%1”</source>
        <translation>Ajout du code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the code “%1”</source>
        <translation>Modification du code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1” below “%2”</source>
        <translation>Déplacement de «&#xa0;%1&#xa0;» sous «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1” to the top</source>
        <translation>Déplacement de «&#xa0;%1&#xa0;» au premier niveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) lose it</source>
        <translation>
            <numerusform>%Ln note le perd</numerusform>
            <numerusform>%Ln notes le perdent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) below it move below “%1”</source>
        <translation>
            <numerusform>%Ln code placé dessous passe sous «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln codes placés dessous passent sous «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) below it move to the top</source>
        <translation>
            <numerusform>%Ln code placé dessous passe au premier niveau</numerusform>
            <numerusform>%Ln codes placés dessous passent au premier niveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the code “%1”?</source>
        <translation>Supprimer le code «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the code “%1”</source>
        <translation>Suppression du code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>New code below this one</source>
        <translation>Nouveau code sous celui-ci</translation>
    </message>
    <message>
        <source>Notes with this code</source>
        <translation>Notes portant ce code</translation>
    </message>
    <message>
        <source>Apply to the selected event, or take off</source>
        <translation>Appliquer à l’événement sélectionné, ou retirer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Trouver un code</translation>
    </message>
    <message>
        <source>Make a code, or do something with the chosen one</source>
        <translation>Créer un code, ou agir sur celui qui est choisi</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Drag a code onto another to move it below; double click shows its notes</source>
        <translation>Faites glisser un code sur un autre pour le placer dessous&#x202f;; un double clic montre ses notes</translation>
    </message>
    <message>
        <source>Codes say in one word what an event, a passage or a stretch of time is about, and mean the same to everybody who applies them. Make one with “New code”, give it a key, and apply it to the selected event from the Edit menu.</source>
        <translation>Les codes disent d’un mot de quoi parlent un événement, un passage ou un intervalle, et ont le même sens pour tous ceux qui les appliquent. Créez-en un avec «&#xa0;Nouveau code&#xa0;», donnez-lui une touche et appliquez-le à l’événement sélectionné depuis le menu Édition.</translation>
    </message>
</context>
<context>
    <name>fulcrum::CodeForm</name>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Rien&#xa0;: il est au premier niveau</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>Un code a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The key is one letter or digit.</source>
        <translation>La touche est une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“%1” is no colour. Write it as #RRGGBB, or leave it empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur. Écrivez-la sous la forme #RRGGBB, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>There is a code “%1” already.</source>
        <translation>Il y a déjà un code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The key %1 applies “%2” already.</source>
        <translation>La touche %1 applique déjà «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>One letter or digit that applies it from the menu of codes</source>
        <translation>Une lettre ou un chiffre qui l’applique depuis le menu des codes</translation>
    </message>
    <message>
        <source>When does it apply, and when not?</source>
        <translation>Quand s’applique-t-il, et quand non&#x202f;?</translation>
    </message>
    <message>
        <source>Passages that show it, one a line</source>
        <translation>Passages qui l’illustrent, un par ligne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fulcrum::CodeTreeModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln note(s)</source>
        <translation>
            <numerusform>%1, dans %Ln note</numerusform>
            <numerusform>%1, dans %Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that carry it or a code below it</source>
        <translation>Notes qui le portent, ou un code placé dessous</translation>
    </message>
</context>
<context>
    <name>fulcrum::ColourField</name>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
</context>
<context>
    <name>fulcrum::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>A command, an event, a story, a date …</source>
        <translation>Une commande, un événement, un récit, une date…</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Ce qui est cherché</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>fulcrum::ComparedLinesText</name>
    <message>
        <source>The record as it is</source>
        <translation>Les données telles quelles</translation>
    </message>
</context>
<context>
    <name>fulcrum::Composition</name>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1: name of a project file</extracomment>
        <translation>Lecture de %1…</translation>
    </message>
</context>
<context>
    <name>fulcrum::ConflictList</name>
    <message>
        <source>Copies differ here; both values are kept until you choose:</source>
        <translation>Des copies diffèrent ici&#x202f;; les deux valeurs sont conservées jusqu’à votre choix&#xa0;:</translation>
    </message>
    <message>
        <source>Conflicts of merged copies</source>
        <translation>Conflits des copies fusionnées</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <source>Keep what holds</source>
        <translation>Garder celle en place</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a value, %2 who gave it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take the other value of a conflict</source>
        <translation>Autre valeur retenue dans un conflit</translation>
    </message>
    <message>
        <source>Keep the value of a conflict</source>
        <translation>Valeur en place retenue dans un conflit</translation>
    </message>
</context>
<context>
    <name>fulcrum::DateField</name>
    <message>
        <source>9 Apr 2025</source>
        <translation>9 avr. 2025</translation>
    </message>
    <message>
        <source>some day in that month</source>
        <translation>un jour de ce mois</translation>
    </message>
    <message>
        <source>some day in that quarter</source>
        <translation>un jour de ce trimestre</translation>
    </message>
    <message>
        <source>some day in that year</source>
        <translation>un jour de cette année</translation>
    </message>
    <message>
        <source>no date; write 9 Apr 2025, 2025-04-09, Apr 2025, Q2 2025 or 2025</source>
        <translation>pas de date&#x202f;; écrivez 9 avr. 2025, 2025-04-09, avr. 2025, Q2 2025 ou 2025</translation>
    </message>
</context>
<context>
    <name>fulcrum::DateTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month on the date axis, in Qt&apos;s date format: 14 May</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Month and year, in Qt&apos;s date format: Apr 2025</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A whole date, in Qt&apos;s date format: 14 May 2025</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is its number, %2 the year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first of two days in one year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the last of two days in one year</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>fulcrum::DialogTexts</name>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Fulcrum projects (*.fulcrum);;All files (*)</source>
        <translation>Projets Fulcrum (*.fulcrum);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Fulcrum projects (*.fulcrum)</source>
        <translation>Projets Fulcrum (*.fulcrum)</translation>
    </message>
    <message>
        <source>What you changed is not in a file yet. Save a copy of the project?</source>
        <translation>Vos modifications ne sont encore dans aucun fichier. Enregistrer une copie du projet&#x202f;?</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>Ce que vous avez écrit n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The sample is read-only.</source>
        <translation>L’exemple est en lecture seule.</translation>
    </message>
    <message>
        <source>To edit events and write notes, make a working copy: a file of your own that holds everything.</source>
        <translation>Pour modifier des événements et écrire des notes, créez une copie de travail&#xa0;: un fichier à vous qui contient tout.</translation>
    </message>
    <message>
        <source>Make a working copy…</source>
        <translation>Créer une copie de travail…</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <translation>Exporter une figure</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>Image (*.png);;Dessin vectoriel (*.svg);;Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Open a source</source>
        <translation>Ouvrir une source</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Ouvrir cette adresse dans votre navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>What can still be read can be taken into a new project file. The damaged file stays as it is.</source>
        <translation>Ce qui peut encore être lu peut passer dans un nouveau fichier de projet. Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Récupérer…</translation>
    </message>
</context>
<context>
    <name>fulcrum::Document</name>
    <message>
        <source>link</source>
        <extracomment>Where something is wrong: in the link to a view</extracomment>
        <translation>lien</translation>
    </message>
    <message>
        <source>this view is of another project</source>
        <translation>cette vue est celle d’un autre projet</translation>
    </message>
    <message>
        <source>Open the project that it was copied from, then use it again</source>
        <translation>Ouvrez le projet d’où elle a été copiée, puis réutilisez-la</translation>
    </message>
    <message>
        <source>its filter &quot;%1&quot; cannot be read: %2</source>
        <extracomment>%1 is what was typed into the search field, %2 what is wrong with it</extracomment>
        <translation>son filtre «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>Where something is wrong: in the list of edits</extracomment>
        <translation>historique</translation>
    </message>
    <message>
        <source>it does not know the edit %1</source>
        <translation>il ne connaît pas la modification %1</translation>
    </message>
    <message>
        <source>What this was made from is a copy that was edited apart: merge it, then look again</source>
        <translation>L’origine de ceci est une copie modifiée séparément&#xa0;: fusionnez-la, puis regardez de nouveau</translation>
    </message>
    <message>
        <source>it was too large for its changes to be kept, so it cannot be taken back</source>
        <translation>elle était trop volumineuse pour que son détail soit gardé et ne peut donc pas être annulée</translation>
    </message>
    <message>
        <source>Open a copy of the project from before it</source>
        <translation>Ouvrez une copie du projet qui date d’avant</translation>
    </message>
    <message>
        <source>there is no event of that id, and none with these words in its title</source>
        <translation>il n’y a pas d’événement de cet id, et aucun dont le titre contient ces mots</translation>
    </message>
    <message>
        <source>Write the id of an event, or words of its title in quotes</source>
        <translation>Écrivez l’id d’un événement, ou des mots de son titre entre guillemets</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>its edits do not go together: %1</source>
        <translation>ses modifications ne vont pas ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>l’élément n’existe plus</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile</source>
        <translation>Il a peut-être été supprimé entre-temps</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was too large for its changes to be kept</source>
        <translation>«&#xa0;%1&#xa0;» était trop volumineux pour que son détail soit gardé</translation>
    </message>
    <message>
        <source>Only what was edited after it can be brought back</source>
        <translation>Seul ce qui a été modifié ensuite peut être restauré</translation>
    </message>
    <message>
        <source>this is the project itself</source>
        <translation>c’est le projet lui-même</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>the workbook cannot be made: there is no room for temporary files</source>
        <translation>le classeur ne peut pas être créé&#xa0;: il n’y a pas de place pour des fichiers temporaires</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Faites de la place</translation>
    </message>
    <message>
        <source>one copy has this edit without its changes, which were too large to be kept, and the other lacks it</source>
        <translation>une copie contient cette modification sans son détail, trop volumineux pour être gardé, et l’autre ne la contient pas</translation>
    </message>
    <message>
        <source>Merge copies that were made after it</source>
        <translation>Fusionnez des copies faites après elle</translation>
    </message>
    <message>
        <source>it is another project, not a copy of %1</source>
        <translation>c’est un autre projet, pas une copie de %1</translation>
    </message>
    <message>
        <source>Use import to bring its records in</source>
        <translation>Utilisez l’importation pour en reprendre les éléments</translation>
    </message>
    <message>
        <source>it is not in the project any more</source>
        <translation>l’élément n’est plus dans le projet</translation>
    </message>
    <message>
        <source>Keep what holds</source>
        <translation>Gardez la valeur en place</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>la lecture a été arrêtée</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ouvrez-le de nouveau</translation>
    </message>
    <message>
        <source>Copy the link once more, whole and unchanged</source>
        <translation>Copiez le lien encore une fois, entier et inchangé</translation>
    </message>
    <message>
        <source>this is no link to a view of Fulcrum (they begin with &quot;fulcrum:view?&quot;)</source>
        <translation>ce n’est pas un lien vers une vue de Fulcrum (ils commencent par «&#xa0;fulcrum:view?&#xa0;»)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a link that this version knows</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une partie de lien que cette version connaît</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas valoir «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>it does not say from which day to which later one</source>
        <translation>il ne dit pas de quel jour à quel jour ultérieur</translation>
    </message>
    <message>
        <source>a party has no name</source>
        <translation>une partie n’a pas de nom</translation>
    </message>
    <message>
        <source>two parties are called &quot;%1&quot;</source>
        <translation>deux parties s’appellent « %1 »</translation>
    </message>
    <message>
        <source>a track has no name</source>
        <translation>un volet n’a pas de nom</translation>
    </message>
    <message>
        <source>two tracks are called &quot;%1&quot;</source>
        <translation>deux volets s’appellent « %1 »</translation>
    </message>
    <message>
        <source>an era has no name</source>
        <translation>une période n’a pas de nom</translation>
    </message>
    <message>
        <source>two eras are called &quot;%1&quot;</source>
        <translation>deux périodes s’appellent « %1 »</translation>
    </message>
    <message>
        <source>the trade at stake of &quot;%1&quot; is below 0</source>
        <translation>les échanges exposés de « %1 » sont inférieurs à 0</translation>
    </message>
    <message>
        <source>Give what its duties can hit, or nothing</source>
        <translation>Indiquez ce que ses droits peuvent frapper, ou rien</translation>
    </message>
    <message>
        <source>the era &quot;%1&quot; ends before it begins</source>
        <translation>la période « %1 » finit avant de commencer</translation>
    </message>
    <message>
        <source>Give the first day after it, or nothing while it runs on</source>
        <translation>Indiquez le premier jour qui la suit, ou rien tant qu’elle dure</translation>
    </message>
    <message>
        <source>Give it one, or take it out</source>
        <translation>Donnez-lui-en un, ou retirez-la</translation>
    </message>
    <message>
        <source>Give one of them another name</source>
        <translation>Donnez un autre nom à l’un d’eux</translation>
    </message>
    <message>
        <source>the colour of &quot;%1&quot; is none</source>
        <extracomment>%1 is a party or a track</extracomment>
        <translation>la couleur de « %1 » n’en est pas une</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB</source>
        <translation>Écrivez-la sous la forme #RRGGBB</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; cannot be taken out: %Ln event(s) name it</source>
        <extracomment>%1 is a party or a track</extracomment>
        <translation>
            <numerusform>« %1 » ne peut être retiré : %Ln événement le nomme</numerusform>
            <numerusform>« %1 » ne peut être retiré : %Ln événements le nomment</numerusform>
        </translation>
    </message>
    <message>
        <source>Change those events first</source>
        <translation>Modifiez d’abord ces événements</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken out: the scenario &quot;%2&quot; sets its weight</source>
        <translation>« %1 » ne peut être retiré : le scénario « %2 » fixe son poids</translation>
    </message>
    <message>
        <source>Change that scenario first</source>
        <translation>Modifiez d’abord ce scénario</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken out: the series &quot;%2&quot; is compared with it</source>
        <translation>« %1 » ne peut être retiré : la série « %2 » lui est comparée</translation>
    </message>
    <message>
        <source>Change that series first</source>
        <translation>Modifiez d’abord cette série</translation>
    </message>
</context>
<context>
    <name>fulcrum::Domain</name>
    <message>
        <source>to %1 is not after the start %2</source>
        <translation>«&#xa0;to&#xa0;» (%1) n’est pas postérieur au début, %2</translation>
    </message>
    <message>
        <source>the id stands on two records</source>
        <translation>deux éléments portent cet id</translation>
    </message>
    <message>
        <source>Remove one of them, or give it an id of its own</source>
        <translation>Supprimez l’un d’eux, ou donnez-lui un id qui lui soit propre</translation>
    </message>
    <message>
        <source>no horizon is given, so curves run on without end</source>
        <translation>aucun horizon n’est donné, les courbes se prolongent donc sans fin</translation>
    </message>
    <message>
        <source>Give the last day that the data knows of</source>
        <translation>Donnez le dernier jour que les données connaissent</translation>
    </message>
    <message>
        <source>another track has the order %1 too</source>
        <translation>un autre volet a aussi le rang %1</translation>
    </message>
    <message>
        <source>Number the tracks from 1, each number once</source>
        <translation>Numérotez les volets à partir de 1, chaque numéro une seule fois</translation>
    </message>
    <message>
        <source>Give the first day on which it no longer holds</source>
        <translation>Donnez le premier jour où il ne s’applique plus</translation>
    </message>
    <message>
        <source>Move the horizon, or write a plan as scheduled_end</source>
        <translation>Déplacez l’horizon, ou écrivez un terme prévu dans scheduled_end</translation>
    </message>
    <message>
        <source>Add the party, or correct its spelling</source>
        <translation>Ajoutez la partie, ou corrigez son orthographe</translation>
    </message>
    <message>
        <source>the track &quot;%1&quot; is not in the project</source>
        <translation>le volet «&#xa0;%1&#xa0;» n’est pas dans le projet</translation>
    </message>
    <message>
        <source>Add the track, or correct its spelling</source>
        <translation>Ajoutez le volet, ou corrigez son orthographe</translation>
    </message>
    <message>
        <source>the end %1 is not after the start %2</source>
        <translation>la fin %1 n’est pas postérieure au début %2</translation>
    </message>
    <message>
        <source>the scheduled end %1 is not after the start %2</source>
        <translation>la fin prévue %1 n’est pas postérieure au début %2</translation>
    </message>
    <message>
        <source>the actor &quot;%1&quot; is no party of the project</source>
        <translation>l’acteur «&#xa0;%1&#xa0;» n’est pas une partie du projet</translation>
    </message>
    <message>
        <source>the target &quot;%1&quot; is no party of the project</source>
        <translation>la cible «&#xa0;%1&#xa0;» n’est pas une partie du projet</translation>
    </message>
    <message>
        <source>the severity %1 is not between 1 and 5</source>
        <translation>la gravité %1 n’est pas comprise entre 1 et 5</translation>
    </message>
    <message>
        <source>Give one of the code book&apos;s five steps</source>
        <translation>Donnez l’un des cinq degrés du livre de codes</translation>
    </message>
    <message>
        <source>the tariff is out of range</source>
        <translation>le droit de douane est hors limites</translation>
    </message>
    <message>
        <source>Points lie above 0 up to 1000, coverage above 0 up to 1</source>
        <translation>Les points sont supérieurs à 0 et vont jusqu’à 1000, la part est supérieure à 0 et va jusqu’à 1</translation>
    </message>
    <message>
        <source>it carries a tariff, but a %1 has no strength of its own</source>
        <extracomment>%1 is a kind of event as files have it (&quot;statement&quot;)</extracomment>
        <translation>il porte un droit de douane, mais un élément du type %1 n’a pas de force propre</translation>
    </message>
    <message>
        <source>Make it a measure or a countermeasure, or remove the tariff</source>
        <translation>Faites-en une mesure ou une contre-mesure, ou retirez le droit de douane</translation>
    </message>
    <message>
        <source>it has a scheduled end beside an end that happened</source>
        <translation>il a une fin prévue à côté d’une fin qui a eu lieu</translation>
    </message>
    <message>
        <source>Remove the scheduled end</source>
        <translation>Retirez la fin prévue</translation>
    </message>
    <message>
        <source>the start %1 lies after the horizon %2</source>
        <translation>le début %1 est postérieur à l’horizon %2</translation>
    </message>
    <message>
        <source>the end %1 lies after the horizon %2</source>
        <translation>la fin %1 est postérieure à l’horizon %2</translation>
    </message>
    <message>
        <source>the announcement %1 lies after the horizon %2</source>
        <translation>l’annonce %1 est postérieure à l’horizon %2</translation>
    </message>
    <message>
        <source>the relation &quot;%1&quot; stands there twice</source>
        <extracomment>%1 is a relation with the event it points to (&quot;responds_to E1&quot;)</extracomment>
        <translation>la relation «&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Retirez-en une</translation>
    </message>
    <message>
        <source>the relation &quot;%1&quot; cannot carry the level %2</source>
        <extracomment>%1 is a relation with the event it points to (&quot;amends E1&quot;)</extracomment>
        <translation>la relation «&#xa0;%1&#xa0;» ne peut pas porter le niveau %2</translation>
    </message>
    <message>
        <source>Levels lie between 0 and 1, on amends, suspends and resumes</source>
        <translation>Les niveaux vont de 0 à 1, sur amends, suspends et resumes</translation>
    </message>
    <message>
        <source>it %1 itself</source>
        <extracomment>%1 is a type of relation as files have it (&quot;responds_to&quot;)</extracomment>
        <translation>la relation %1 le relie à lui-même</translation>
    </message>
    <message>
        <source>Name the other event</source>
        <translation>Nommez l’autre événement</translation>
    </message>
    <message>
        <source>it %1 &quot;%2&quot;, which is no event of the project</source>
        <extracomment>%1 is a type of relation as files have it (&quot;responds_to&quot;), %2 the id of an event</extracomment>
        <translation>la relation %1 renvoie à «&#xa0;%2&#xa0;», qui n’est pas un événement du projet</translation>
    </message>
    <message>
        <source>Add that event, or correct its spelling</source>
        <translation>Ajoutez cet événement, ou corrigez son orthographe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect, because that event does not hold on %2</source>
        <extracomment>%1 is a relation with the event it points to (&quot;revokes E1&quot;), %2 a date</extracomment>
        <translation>«&#xa0;%1&#xa0;» est sans effet, car cet événement ne s’applique pas le %2</translation>
    </message>
    <message>
        <source>Correct a date, or make the relation one that moves nothing, such as cites</source>
        <translation>Corrigez une date, ou choisissez une relation qui ne change rien, comme cites</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect, because a %2 has no strength</source>
        <extracomment>%1 is a relation with the event it points to (&quot;amends E1&quot;), %2 a kind of event as files have it</extracomment>
        <translation>«&#xa0;%1&#xa0;» est sans effet, car le type %2 n’a pas de force</translation>
    </message>
    <message>
        <source>Point it to the measure itself</source>
        <translation>Faites-la pointer vers la mesure elle-même</translation>
    </message>
    <message>
        <source>the side &quot;%1&quot; is no party of the project</source>
        <translation>le camp «&#xa0;%1&#xa0;» n’est pas une partie du projet</translation>
    </message>
    <message>
        <source>it has no values</source>
        <translation>il n’a pas de valeurs</translation>
    </message>
    <message>
        <source>Add some, or remove the indicator</source>
        <translation>Ajoutez-en, ou supprimez l’indicateur</translation>
    </message>
    <message>
        <source>the value of %1 is no number</source>
        <translation>la valeur du %1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>Give a finite number</source>
        <translation>Donnez un nombre fini</translation>
    </message>
    <message>
        <source>the value of %1 is not after the one before it</source>
        <translation>la valeur du %1 ne suit pas dans le temps celle qui la précède</translation>
    </message>
    <message>
        <source>Sort the values by date and give each date once</source>
        <translation>Triez les valeurs par date et donnez chaque date une seule fois</translation>
    </message>
    <message>
        <source>the id stands on two steps</source>
        <translation>deux étapes portent cet id</translation>
    </message>
    <message>
        <source>Give one of them another id</source>
        <translation>Donnez un autre id à l’une d’elles</translation>
    </message>
    <message>
        <source>the end of a call-out %1 is not after the start %2</source>
        <translation>la fin d’un repère, %1, n’est pas postérieure au début %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event of the project</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un événement du projet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no track of the project</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un volet du projet</translation>
    </message>
    <message>
        <source>Add that track, or correct its spelling</source>
        <translation>Ajoutez ce volet, ou corrigez son orthographe</translation>
    </message>
    <message>
        <source>its parent &quot;%1&quot; is no code of the project</source>
        <translation>son parent «&#xa0;%1&#xa0;» n’est pas un code du projet</translation>
    </message>
    <message>
        <source>Add that code, or leave the parent empty</source>
        <translation>Ajoutez ce code, ou laissez le parent vide</translation>
    </message>
    <message>
        <source>it stands under itself</source>
        <translation>il est placé sous lui-même</translation>
    </message>
    <message>
        <source>Choose another parent</source>
        <translation>Choisissez un autre parent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of the project</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code du projet</translation>
    </message>
    <message>
        <source>Add that code, or take it off the annotation</source>
        <translation>Ajoutez ce code, ou retirez-le de l’annotation</translation>
    </message>
    <message>
        <source>what it quotes ends at %1, before its start %2</source>
        <translation>ce qu’elle cite finit à %1, avant son début %2</translation>
    </message>
    <message>
        <source>Count both from the beginning of the text</source>
        <translation>Comptez les deux depuis le début du texte</translation>
    </message>
    <message>
        <source>what it is on is not in the project</source>
        <translation>ce sur quoi elle porte n’est pas dans le projet</translation>
    </message>
    <message>
        <source>Attach it to something else</source>
        <translation>Rattachez-la à autre chose</translation>
    </message>
    <message>
        <source>it replaces %1, which in the end replaces it</source>
        <translation>il remplace %1, qui finit par le remplacer lui-même</translation>
    </message>
    <message>
        <source>Remove one relation of the circle</source>
        <translation>Retirez une relation de ce cercle</translation>
    </message>
    <message>
        <source>Write it as 2025-04-02, 2025-04 or 2025</source>
        <translation>Écrivez-la sous la forme 2025-04-02, 2025-04 ou 2025</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is known more coarsely than by its year</source>
        <translation>«&#xa0;%1&#xa0;» est connue moins précisément qu’à l’année près</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies outside of the years 1 to 9999</source>
        <translation>«&#xa0;%1&#xa0;» est en dehors des années 1 à 9999</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives a day of an unknown month</source>
        <translation>«&#xa0;%1&#xa0;» donne un jour d’un mois inconnu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no first day</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de premier jour</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins</source>
        <translation>«&#xa0;%1&#xa0;» finit avant de commencer</translation>
    </message>
    <message>
        <source>party %1</source>
        <extracomment>Where something is wrong; %1 is the id of the record</extracomment>
        <translation>partie %1</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>volet %1</translation>
    </message>
    <message>
        <source>era %1</source>
        <translation>période %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>événement %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>indicateur %1</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>récit %1</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>scénario %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>annotation %1</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>Where something is wrong: the project itself</extracomment>
        <translation>projet</translation>
    </message>
    <message>
        <source>story %1, step %2</source>
        <extracomment>Where something is wrong; the ids of a story and of one of its steps</extracomment>
        <translation>récit %1, étape %2</translation>
    </message>
    <message>
        <source>scenario %1, change %2</source>
        <extracomment>Where something is wrong; %1 is the id of a scenario, %2 the number of one of its changes, from 1</extracomment>
        <translation>scénario %1, changement %2</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>il n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>Give it one that no other event has</source>
        <translation>Donnez-lui-en un qu’aucun autre événement ne porte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing of how it was verified</source>
        <translation>« %1 » ne dit rien de la vérification</translation>
    </message>
    <message>
        <source>Write search, memory or nothing</source>
        <translation>Écrivez search, memory ou rien</translation>
    </message>
    <message>
        <source>a figure is no number</source>
        <translation>un chiffre n’est pas un nombre</translation>
    </message>
    <message>
        <source>a source is dated by a quarter</source>
        <translation>une source est datée d’un trimestre</translation>
    </message>
    <message>
        <source>Give the day, the month or the year it was published</source>
        <translation>Donnez le jour, le mois ou l’année de parution</translation>
    </message>
    <message>
        <source>a date lies outside the years 1 to 9999</source>
        <translation>une date est hors des années 1 à 9999</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Corrigez la date</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventCoding</name>
    <message>
        <source>Apply to “%1”</source>
        <translation>Appliquer à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make codes in the code book…</source>
        <translation>Créer des codes dans le livre de codes…</translation>
    </message>
    <message>
        <source>Take %1 off “%2”</source>
        <extracomment>%1 a code, %2 an event</extracomment>
        <translation>Retrait du code %1 sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Apply %1 to “%2”</source>
        <translation>Application du code %1 à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>I judge “%1” as</source>
        <translation>J’évalue «&#xa0;%1&#xa0;» ainsi</translation>
    </message>
    <message>
        <source>No judgement of mine</source>
        <translation>Pas d’évaluation de ma part</translation>
    </message>
    <message>
        <source>Judge “%1”: %2</source>
        <extracomment>%1 an event, %2 &quot;severity 3, sectoral&quot;</extracomment>
        <translation>Évaluation de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take back the judgement of “%1”</source>
        <translation>Retrait de l’évaluation de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation>Note sur ces mots</translation>
    </message>
    <message>
        <source>Mark words of the title or the summary first</source>
        <translation>Marquez d’abord des mots du titre ou du résumé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) copied to the clipboard.</source>
        <translation>
            <numerusform>%Ln source copiée dans le presse-papiers.</numerusform>
            <numerusform>%Ln sources copiées dans le presse-papiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::EventEditing</name>
    <message>
        <source>Another window edits this file. What it changes is followed here; to edit it here, close it there and open it again.</source>
        <translation>Une autre fenêtre modifie ce fichier. Ses modifications sont suivies ici&#x202f;; pour le modifier ici, fermez-le là-bas et rouvrez-le.</translation>
    </message>
    <message>
        <source>This file can only be read. Save a copy of the project and edit that.</source>
        <translation>Ce fichier ne peut qu’être lu. Enregistrez une copie du projet et modifiez-la.</translation>
    </message>
    <message>
        <source>End “%1” on %2</source>
        <extracomment>%1 an event, %2 a date</extracomment>
        <translation>Fin de «&#xa0;%1&#xa0;» fixée au %2</translation>
    </message>
    <message>
        <source>Take the end off “%1”</source>
        <translation>Retrait de la fin de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lose a relation to it: %1</source>
        <translation>
            <numerusform>%Ln événement perd une relation avec lui&#xa0;: %1</numerusform>
            <numerusform>%Ln événements perdent une relation avec lui&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) show it no longer</source>
        <translation>
            <numerusform>%Ln récit ne le montre plus</numerusform>
            <numerusform>%Ln récits ne le montrent plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s) lose what they assume of it</source>
        <translation>
            <numerusform>%Ln scénario perd ce qu’il en suppose</numerusform>
            <numerusform>%Ln scénarios perdent ce qu’ils en supposent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on it are kept, apart from any event</source>
        <translation>
            <numerusform>%Ln note à son sujet est conservée, détachée de tout événement</numerusform>
            <numerusform>%Ln notes à son sujet sont conservées, détachées de tout événement</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the record?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» des données&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s) from the record?</source>
        <translation>
            <numerusform>Supprimer %Ln événement des données&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln événements des données&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s)</source>
        <translation>
            <numerusform>Suppression de %Ln événement</numerusform>
            <numerusform>Suppression de %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>An event needs a party that acts and a track. This project has none yet: add them with “Edit the project…”, or import a file that brings them.</source>
        <translation>Un événement a besoin d’une partie qui agit et d’un volet. Ce projet n’en a pas encore : ajoutez-les avec « Modifier le projet… », ou importez un fichier qui les apporte.</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventEditor</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Ajouter l’événement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajout de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modification de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventForm</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What, with its unit</source>
        <translation>Quoi, avec son unité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Titles in other languages</source>
        <translation>Titres en d’autres langues</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>by a page that states date and core figure</source>
        <translation>par une page qui donne la date et le chiffre principal</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>de mémoire</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Scheduled end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>envers</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>on the track</source>
        <translation>sur le volet</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Gravité</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>Pourquoi cette gravité</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message numerus="yes">
        <source>for the label, %Ln character(s) at most</source>
        <translation>
            <numerusform>pour le libellé, %Ln caractère au plus</numerusform>
            <numerusform>pour le libellé, %Ln caractères au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>the day it takes effect; it cannot be left out</source>
        <translation>le jour où il prend effet&#x202f;; ne peut être omis</translation>
    </message>
    <message>
        <source>no end is known; else the first day on which it no longer holds</source>
        <translation>aucune fin connue&#x202f;; sinon le premier jour où il ne s’applique plus</translation>
    </message>
    <message>
        <source>no plan is known</source>
        <translation>aucun terme prévu</translation>
    </message>
    <message>
        <source>on its start</source>
        <translation>à son début</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Instrument juridique</translation>
    </message>
    <message>
        <source>points on</source>
        <translation>points sur</translation>
    </message>
    <message>
        <source>of that trade, after</source>
        <translation>de ces échanges, d’après</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Droit de douane</translation>
    </message>
    <message>
        <source>Duty in percentage points</source>
        <translation>Droit de douane en points de pourcentage</translation>
    </message>
    <message>
        <source>Share of the trade that the duty hits</source>
        <translation>Part des échanges que frappe le droit de douane</translation>
    </message>
    <message>
        <source>Trade figure used for the duty</source>
        <translation>Chiffre d’échanges utilisé pour le droit de douane</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <translation>Faits vérifiés</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <source>Source “%1”: “%2” is no day, month or year</source>
        <translation>Source «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est ni un jour, ni un mois, ni une année</translation>
    </message>
    <message>
        <source>A source has no title</source>
        <translation>Une source n’a pas de titre</translation>
    </message>
    <message>
        <source>A duty needs its points and the share of the trade it hits, as in “25” and “30 %”</source>
        <translation>Un droit de douane a besoin de ses points et de la part des échanges qu’il frappe, comme «&#xa0;25&#xa0;» et «&#xa0;30&#x202f;%&#xa0;»</translation>
    </message>
    <message>
        <source>The event needs a title</source>
        <translation>L’événement a besoin d’un titre</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the scheduled end</source>
        <translation>la fin prévue</translation>
    </message>
    <message>
        <source>the announcement</source>
        <translation>l’annonce</translation>
    </message>
    <message>
        <source>No date can be read for %1</source>
        <extracomment>%1: &quot;the start&quot;, &quot;the end&quot; …</extracomment>
        <translation>Aucune date lisible pour %1</translation>
    </message>
    <message>
        <source>The event needs a track and somebody who acts</source>
        <translation>L’événement a besoin d’un volet et d’un acteur</translation>
    </message>
    <message>
        <source>A title in another language needs the language (“zh”) and the title</source>
        <translation>Un titre dans une autre langue a besoin de la langue («&#xa0;zh&#xa0;») et du titre</translation>
    </message>
    <message>
        <source>A figure needs a name</source>
        <translation>Un chiffre a besoin d’un nom</translation>
    </message>
    <message>
        <source>A claim needs who says it and what is said</source>
        <translation>Une affirmation doit dire qui l’énonce et ce qui est dit</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventMenuText</name>
    <message>
        <source>Assume that it never happened</source>
        <translation>Supposer qu’il n’a jamais eu lieu</translation>
    </message>
    <message>
        <source>Assume that it ends on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Supposer qu’il prend fin le %1</translation>
    </message>
    <message>
        <source>Assume that it stays in force</source>
        <translation>Supposer qu’il reste en vigueur</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventPage</name>
    <message>
        <source>Hidden by the filter</source>
        <translation>Masqué par le filtre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>duty of %1 points on %2 % of the goods trade</source>
        <extracomment>A duty: percentage points, share of the trade it hits</extracomment>
        <translation>droit de douane de %1 points sur %2&#x202f;% des échanges de biens</translation>
    </message>
    <message>
        <source>%1 billion US dollars</source>
        <translation>%1&#xa0;Md$ US</translation>
    </message>
    <message>
        <source>%1 million US dollars</source>
        <translation>%1 M$ US</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 $ US</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 points de pourcentage</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1&#xa0;t</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the balance on %1: %2 points (%3)</source>
        <extracomment>%1 a date, %2 points, %3 the side they count for</extracomment>
        <translation>Part du rapport de force au %1&#xa0;: %2 points (%3)</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>Pourquoi cette gravité</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Instrument juridique</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>A tour of the window, one minute</source>
        <translation>Visite guidée de la fenêtre, une minute</translation>
    </message>
    <message>
        <source>not again</source>
        <translation>ne plus proposer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>données jusqu’au %1</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment lire la fenêtre</translation>
    </message>
    <message>
        <source>Each mark is an event, in a lane for its side and track. The chart below adds up how hard the measures in force press on each side; the strong line is the net.</source>
        <translation>Chaque symbole est un événement, dans un couloir propre à son camp et à son volet. Le graphique du dessous additionne le poids des mesures en vigueur sur chaque camp&#x202f;; la ligne épaisse est le solde.</translation>
    </message>
    <message>
        <source>Click an event to read about it. Turn the wheel to zoom, drag to move, press F to see everything and the arrow keys to walk from event to event.</source>
        <translation>Cliquez sur un événement pour en savoir plus. Tournez la molette pour zoomer, faites glisser pour vous déplacer, appuyez sur F pour tout voir et sur les flèches pour passer d’un événement à l’autre.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>measure in force; thinner once it is cut</source>
        <translation>mesure en vigueur&#x202f;; plus fine une fois réduite</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>menace</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>allègement</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>pourparlers</translation>
    </message>
    <message>
        <source>ruling of a court or body</source>
        <translation>décision d’un tribunal ou d’une instance</translation>
    </message>
    <message>
        <source>statement, preparation or warning</source>
        <translation>déclaration, préparation ou mise en garde</translation>
    </message>
    <message>
        <source>What the balance is</source>
        <translation>Ce qu’est le rapport de force</translation>
    </message>
    <message>
        <source>An index in points, not a probability and not a forecast of concessions: pressure is not success.</source>
        <translation>Un indice en points, ni une probabilité ni une prévision de concessions&#xa0;: la pression n’est pas le succès.</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventSources</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Copy as</source>
        <extracomment>Before the names of three styles of citation</extracomment>
        <translation>Copier en</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy: at most %2 are. File, Export writes all that the filter lets through to a file.</source>
        <translation>%1 lignes sont trop nombreuses pour être copiées : %2 au plus. Fichier, Exporter écrit dans un fichier tout ce que le filtre laisse passer.</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventTableModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column of a table: who acted</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Status at the cursor</source>
        <translation>État au curseur</translation>
    </message>
    <message>
        <source>Event (the first %1 of %2; filter to see others)</source>
        <extracomment>Title of a column of a table that does not list them all</extracomment>
        <translation>Événement (les %1 premiers sur %2 ; filtrez pour voir les autres)</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventWords</name>
    <message>
        <source>since %1</source>
        <extracomment>From a date on, with no end known</extracomment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <extracomment>%1 is the names of events</extracomment>
        <translation>réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::Exchange</name>
    <message>
        <source>&quot;on&quot; is missing</source>
        <translation>«&#xa0;on&#xa0;» manque</translation>
    </message>
    <message>
        <source>Say what the annotation is on</source>
        <translation>Indiquez sur quoi porte l’annotation</translation>
    </message>
    <message>
        <source>&quot;record&quot; is &quot;%1&quot;, which is no kind of record</source>
        <translation>«&#xa0;record&#xa0;» est «&#xa0;%1&#xa0;», qui n’est pas un type d’élément</translation>
    </message>
    <message>
        <source>change log</source>
        <translation>journal des modifications</translation>
    </message>
    <message>
        <source>&quot;after&quot; is missing, and so is &quot;before&quot;</source>
        <translation>«&#xa0;after&#xa0;» manque, et «&#xa0;before&#xa0;» aussi</translation>
    </message>
    <message>
        <source>the code has no name</source>
        <translation>le code n’a pas de nom</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Donnez-lui-en un</translation>
    </message>
    <message>
        <source>the id is longer than %1 characters or holds a blank</source>
        <translation>l’id dépasse %1 caractères ou contient une espace</translation>
    </message>
    <message>
        <source>Write a short word for it</source>
        <translation>Écrivez un mot court à la place</translation>
    </message>
    <message>
        <source>the code is its own parent</source>
        <translation>le code est son propre parent</translation>
    </message>
    <message>
        <source>Choose another parent, or leave it empty</source>
        <translation>Choisissez un autre parent, ou laissez le champ vide</translation>
    </message>
    <message>
        <source>the colour is &quot;%1&quot;, which is none</source>
        <translation>la couleur est «&#xa0;%1&#xa0;», qui n’en est pas une</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB</source>
        <translation>Écrivez-la sous la forme #RRGGBB</translation>
    </message>
    <message>
        <source>the key is &quot;%1&quot;, which is no letter or digit</source>
        <translation>la touche est «&#xa0;%1&#xa0;», qui n’est ni une lettre ni un chiffre</translation>
    </message>
    <message>
        <source>Give one letter or digit</source>
        <translation>Donnez une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands there twice</source>
        <translation>la colonne «&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Retirez-en une</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not known and is left out</source>
        <translation>la colonne «&#xa0;%1&#xa0;» n’est pas connue et est laissée de côté</translation>
    </message>
    <message>
        <source>there is no column &quot;name&quot;</source>
        <translation>il n’y a pas de colonne «&#xa0;name&#xa0;»</translation>
    </message>
    <message>
        <source>Begin the file with: %1</source>
        <extracomment>%1 is the headings of a table</extracomment>
        <translation>Commencez le fichier par&#xa0;: %1</translation>
    </message>
    <message>
        <source>the row has %1 cells, but there are %2 columns</source>
        <translation>la ligne a %1 cellules, mais il y a %2 colonnes</translation>
    </message>
    <message>
        <source>Put cells with commas in quotation marks</source>
        <translation>Mettez entre guillemets les cellules qui contiennent des virgules</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot;, made of the name, is that of another code</source>
        <translation>l’id «&#xa0;%1&#xa0;», tiré du nom, est celui d’un autre code</translation>
    </message>
    <message>
        <source>Give the code an id</source>
        <translation>Donnez un id au code</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; stands on line %2 already</source>
        <translation>l’id «&#xa0;%1&#xa0;» figure déjà à la ligne %2</translation>
    </message>
    <message>
        <source>Give each code an id of its own</source>
        <translation>Donnez à chaque code un id qui lui soit propre</translation>
    </message>
    <message>
        <source>the parent &quot;%1&quot; is no code</source>
        <translation>le parent «&#xa0;%1&#xa0;» n’est pas un code</translation>
    </message>
    <message>
        <source>Add it, or leave the parent empty</source>
        <translation>Ajoutez-le, ou laissez le parent vide</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>Begin it with: %1</source>
        <extracomment>%1 is the headings of a table</extracomment>
        <translation>Commencez-le par&#xa0;: %1</translation>
    </message>
    <message>
        <source>it declares a document type, which may hide anything</source>
        <translation>il déclare un type de document, ce qui peut cacher n’importe quoi</translation>
    </message>
    <message>
        <source>Remove the declaration</source>
        <translation>Retirez la déclaration</translation>
    </message>
    <message>
        <source>it refers to an entity</source>
        <translation>il renvoie à une entité</translation>
    </message>
    <message>
        <source>Write the text itself</source>
        <translation>Écrivez le texte lui-même</translation>
    </message>
    <message>
        <source>this is not valid XML (%1)</source>
        <translation>ce n’est pas du XML valide (%1)</translation>
    </message>
    <message>
        <source>Mend the text there, or export it again</source>
        <translation>Corrigez le texte à cet endroit, ou exportez-le de nouveau</translation>
    </message>
    <message>
        <source>this is no REFI-QDA codebook</source>
        <translation>ce n’est pas un livre de codes REFI-QDA</translation>
    </message>
    <message>
        <source>Give a file whose first element is CodeBook of %1</source>
        <translation>Donnez un fichier dont le premier élément est CodeBook de %1</translation>
    </message>
    <message>
        <source>the set &quot;%1&quot; is left out: a project has no sets of codes</source>
        <translation>l’ensemble «&#xa0;%1&#xa0;» est laissé de côté&#xa0;: un projet n’a pas d’ensembles de codes</translation>
    </message>
    <message>
        <source>the element %1 on line %2 is not known and is left out</source>
        <translation>l’élément %1 à la ligne %2 n’est pas connu et est laissé de côté</translation>
    </message>
    <message>
        <source>the code &quot;%1&quot; has no guid</source>
        <translation>le code «&#xa0;%1&#xa0;» n’a pas de guid</translation>
    </message>
    <message>
        <source>Export the codebook again</source>
        <translation>Exportez de nouveau le livre de codes</translation>
    </message>
    <message>
        <source>codes are nested more than %1 deep</source>
        <translation>les codes sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>Move some of them up</source>
        <translation>Remontez-en quelques-uns</translation>
    </message>
    <message>
        <source>the guid %1 stands on line %2 already</source>
        <translation>le guid %1 figure déjà à la ligne %2</translation>
    </message>
    <message>
        <source>Give each code a guid of its own</source>
        <translation>Donnez à chaque code un guid qui lui soit propre</translation>
    </message>
    <message>
        <source>Give a REFI-QDA codebook</source>
        <translation>Donnez un livre de codes REFI-QDA</translation>
    </message>
    <message>
        <source>&quot;parent&quot; is the code itself</source>
        <translation>«&#xa0;parent&#xa0;» est le code lui-même</translation>
    </message>
    <message>
        <source>&quot;key&quot; is &quot;%1&quot;, which is no letter or digit</source>
        <translation>«&#xa0;key&#xa0;» est «&#xa0;%1&#xa0;», qui n’est ni une lettre ni un chiffre</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>le texte n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>the text holds a null character</source>
        <translation>le texte contient un caractère nul</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirez-le</translation>
    </message>
    <message>
        <source>a quotation that begins in this row never ends</source>
        <translation>une citation ouverte dans cette ligne n’est jamais fermée</translation>
    </message>
    <message>
        <source>Close it with a quotation mark</source>
        <translation>Fermez-la par un guillemet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no date</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;», qui n’est pas une date</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>Écrivez-la sous la forme AAAA-MM-JJ, AAAA-MM ou AAAA</translation>
    </message>
    <message>
        <source>&quot;level&quot; does not belong to the type &quot;%1&quot;</source>
        <translation>«&#xa0;level&#xa0;» ne convient pas au type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Only amends, suspends and resumes carry one: remove it</source>
        <translation>Seuls amends, suspends et resumes en portent un&#xa0;: retirez-le</translation>
    </message>
    <message>
        <source>&quot;verified&quot; is &quot;%1&quot;, which is not known</source>
        <translation>«&#xa0;verified&#xa0;» est «&#xa0;%1&#xa0;», valeur inconnue</translation>
    </message>
    <message>
        <source>Write search or memory, or leave it out</source>
        <translation>Écrivez search ou memory, ou omettez-le</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is a list of names with commas, %2 the last name</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>kept unattached, %1</source>
        <extracomment>%1 is why, such as &quot;the event E1 is not in the project&quot;</extracomment>
        <translation>gardée sans rattachement, %1</translation>
    </message>
    <message>
        <source>its name does not say what the table holds</source>
        <translation>son nom ne dit pas ce que contient le tableau</translation>
    </message>
    <message>
        <source>Add --format codes-csv if it is a code book, or name its columns with --map</source>
        <translation>Ajoutez --format codes-csv si c’est un livre de codes, ou nommez ses colonnes avec --map</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 code</translation>
    </message>
    <message>
        <source>%1 codes</source>
        <translation>%1 codes</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 annotation</translation>
    </message>
    <message>
        <source>%1 annotations</source>
        <translation>%1 annotations</translation>
    </message>
    <message>
        <source>the format has no keys and no examples: those of %1 are left out</source>
        <extracomment>%1 is a number of codes, such as &quot;2 codes&quot;</extracomment>
        <translation>le format n’a ni touches ni exemples&#xa0;: ceux de %1 sont laissés de côté</translation>
    </message>
    <message>
        <source>Make the figure again from its project</source>
        <translation>Refaites la figure à partir de son projet</translation>
    </message>
    <message>
        <source>what it says of its view is too long to be true</source>
        <translation>ce qu’il dit de sa vue est trop long pour être vrai</translation>
    </message>
    <message>
        <source>what it says of its view is damaged</source>
        <translation>ce qu’il dit de sa vue est endommagé</translation>
    </message>
    <message>
        <source>it was made by a newer version of the program</source>
        <translation>il a été fait par une version plus récente du programme</translation>
    </message>
    <message>
        <source>Open it with that version, or a later one</source>
        <translation>Ouvrez-le avec cette version, ou une version ultérieure</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Vérifiez le chemin</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>Name a file inside it</source>
        <translation>Indiquez un fichier de ce dossier</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>la lecture du fichier n’est pas autorisée</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>Changez ses droits d’accès</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>le fichier ne peut pas être enregistré (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room</source>
        <translation>Choisissez un autre emplacement, ou faites de la place</translation>
    </message>
    <message>
        <source>&quot;id&quot; stands on two records</source>
        <translation>deux éléments portent le même «&#xa0;id&#xa0;»</translation>
    </message>
    <message>
        <source>Remove one of them, or give it an id of its own</source>
        <translation>Supprimez l’un d’eux, ou donnez-lui un id qui lui soit propre</translation>
    </message>
    <message>
        <source>this JSON is no Fulcrum project</source>
        <translation>ce JSON n’est pas un projet Fulcrum</translation>
    </message>
    <message>
        <source>Begin the file with &quot;format&quot;: &quot;fulcrum&quot; and &quot;version&quot;: %1</source>
        <translation>Commencez le fichier par &quot;format&quot;: &quot;fulcrum&quot; et &quot;version&quot;: %1</translation>
    </message>
    <message>
        <source>&quot;version&quot; is %1, but this program reads up to %2</source>
        <translation>«&#xa0;version&#xa0;» est %1, mais ce programme lit jusqu’à %2</translation>
    </message>
    <message>
        <source>Use a newer Fulcrum</source>
        <translation>Utilisez un Fulcrum plus récent</translation>
    </message>
    <message>
        <source>&quot;title&quot; is missing</source>
        <translation>«&#xa0;title&#xa0;» manque</translation>
    </message>
    <message>
        <source>Give the project a title</source>
        <translation>Donnez un titre au projet</translation>
    </message>
    <message>
        <source>Give a file that holds one event a line</source>
        <translation>Donnez un fichier qui contient un événement par ligne</translation>
    </message>
    <message>
        <source>an object has more than %1 fields</source>
        <translation>un objet a plus de %1 champs</translation>
    </message>
    <message>
        <source>an object has more than %1 fields of record %2</source>
        <extracomment>%2 is the id of a record</extracomment>
        <translation>un objet a plus de %1 champs, dans l’élément %2</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice in one object</source>
        <translation>le nom «&#xa0;%1&#xa0;» figure deux fois dans un même objet</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice in one object of record %2</source>
        <extracomment>%2 is the id of a record</extracomment>
        <translation>le nom «&#xa0;%1&#xa0;» figure deux fois dans un même objet de l’élément %2</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Gardez-en un</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un nombre est trop grand</translation>
    </message>
    <message>
        <source>Write one that a double can hold</source>
        <translation>Écrivez un nombre qui tient dans un double</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1)</source>
        <translation>ce n’est pas du JSON valide (%1)</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <extracomment>Where something is wrong; %1 is the name of a file</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Give a file that holds Fulcrum JSON</source>
        <translation>Donnez un fichier qui contient du Fulcrum JSON</translation>
    </message>
    <message>
        <source>brackets are nested more than %1 deep</source>
        <translation>les crochets sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>A Fulcrum project needs six levels</source>
        <translation>Un projet Fulcrum a besoin de six niveaux</translation>
    </message>
    <message>
        <source>call-out %1</source>
        <extracomment>Where something is wrong in a file; %1 is a number, counted from 1</extracomment>
        <translation>repère %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>changement %1</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>choix %1</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>affirmation %1</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>option %1</translation>
    </message>
    <message>
        <source>relation %1</source>
        <translation>relation %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valeur %1</translation>
    </message>
    <message>
        <source>an object in braces is expected, but this is %1</source>
        <translation>un objet entre accolades est attendu, mais ceci est %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is not known</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;», valeur inconnue</translation>
    </message>
    <message>
        <source>Write one of %1</source>
        <translation>Écrivez l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text, but is %2</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte, mais est %2</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>Mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a null character</source>
        <translation>«&#xa0;%1&#xa0;» contient un caractère nul</translation>
    </message>
    <message>
        <source>&quot;id&quot; is longer than %1 characters or holds a blank</source>
        <translation>«&#xa0;id&#xa0;» dépasse %1 caractères ou contient une espace</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajoutez-le</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>«&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>Write something there</source>
        <translation>Écrivez-y quelque chose</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no colour</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;», qui n’est pas une couleur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no point of time</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;», qui n’est pas une date avec heure</translation>
    </message>
    <message>
        <source>Write it as 2026-05-01T09:30:00Z</source>
        <translation>Écrivez-la sous la forme 2026-05-01T09:30:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, but is %2</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false, mais est %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts in brackets</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de textes entre crochets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds an empty text</source>
        <translation>«&#xa0;%1&#xa0;» contient un texte vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, but is %2</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre, mais est %2</translation>
    </message>
    <message>
        <source>Write it without quotation marks</source>
        <translation>Écrivez-le sans guillemets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which lies out of range</source>
        <translation>«&#xa0;%1&#xa0;» est %2, hors limites</translation>
    </message>
    <message>
        <source>Write a number between %1 and %2</source>
        <translation>Écrivez un nombre compris entre %1 et %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which is no whole number</source>
        <translation>«&#xa0;%1&#xa0;» est %2, qui n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>Write a whole number between %1 and %2</source>
        <translation>Écrivez un nombre entier compris entre %1 et %2</translation>
    </message>
    <message>
        <source>Add a date as YYYY-MM-DD</source>
        <translation>Ajoutez une date sous la forme AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Write a day of the calendar as YYYY-MM-DD</source>
        <translation>Écrivez un jour du calendrier sous la forme AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of objects in brackets</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste d’objets entre crochets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling</source>
        <translation>Retirez-le, ou corrigez son orthographe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which is not after the start %3</source>
        <extracomment>%1 is the name of a field, %2 and %3 are dates</extracomment>
        <translation>«&#xa0;%1&#xa0;» est %2, qui n’est pas postérieur au début %3</translation>
    </message>
    <message>
        <source>Give the first day on which it no longer holds</source>
        <translation>Donnez le premier jour où il ne s’applique plus</translation>
    </message>
    <message>
        <source>&quot;date&quot; is not after the date of the value before it</source>
        <translation>«&#xa0;date&#xa0;» n’est pas postérieure à la date de la valeur qui précède</translation>
    </message>
    <message>
        <source>Sort the values by date and give each date once</source>
        <translation>Triez les valeurs par date et donnez chaque date une seule fois</translation>
    </message>
    <message>
        <source>merge</source>
        <extracomment>Where something is wrong: in a record put together from two copies</extracomment>
        <translation>fusion</translation>
    </message>
    <message>
        <source>this is no kind of record</source>
        <translation>ce n’est pas un type d’élément</translation>
    </message>
    <message>
        <source>&quot;value&quot; is &quot;%1&quot;, which is no number</source>
        <translation>«&#xa0;value&#xa0;» est «&#xa0;%1&#xa0;», qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>Write a number without quotation marks, or &quot;none&quot;</source>
        <translation>Écrivez un nombre sans guillemets, ou &quot;none&quot;</translation>
    </message>
    <message>
        <source>&quot;on&quot; is neither an event, a span nor a day of the balance</source>
        <translation>«&#xa0;on&#xa0;» n’est ni un événement, ni un intervalle, ni un jour du rapport de force</translation>
    </message>
    <message>
        <source>Point to one of those</source>
        <translation>Désignez l’un d’eux</translation>
    </message>
    <message>
        <source>Say what the call-out points to</source>
        <translation>Indiquez ce que désigne le repère</translation>
    </message>
    <message>
        <source>it answers itself</source>
        <translation>elle se répond à elle-même</translation>
    </message>
    <message>
        <source>it is on %1 things: it is attached to one, the others are kept as they came</source>
        <translation>elle porte sur %1 objets&#xa0;: elle est rattachée à l’un d’eux, les autres sont gardés tels quels</translation>
    </message>
    <message>
        <source>a body that is no text or code of the project (%1) is kept as it came</source>
        <translation>un corps qui n’est ni un texte ni un code du projet (%1) est gardé tel quel</translation>
    </message>
    <message>
        <source>of several parts</source>
        <translation>en plusieurs parties</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the code %2 of the project</source>
        <translation>«&#xa0;%1&#xa0;» est le code %2 du projet</translation>
    </message>
    <message>
        <source>its HTML came in as Markdown</source>
        <translation>son HTML a été repris en Markdown</translation>
    </message>
    <message>
        <source>it does not say when it was created: the time of its import stands in</source>
        <translation>elle ne dit pas quand elle a été créée&#xa0;: l’heure de l’importation en tient lieu</translation>
    </message>
    <message>
        <source>%1, annotation %2</source>
        <translation>%1, annotation %2</translation>
    </message>
    <message>
        <source>&quot;id&quot; stands on two annotations</source>
        <translation>deux annotations portent le même «&#xa0;id&#xa0;»</translation>
    </message>
    <message>
        <source>the first page of the collection stands elsewhere and is not fetched</source>
        <translation>la première page de la collection se trouve ailleurs et n’est pas récupérée</translation>
    </message>
    <message>
        <source>what the collection says of itself is not kept: %1</source>
        <translation>ce que la collection dit d’elle-même n’est pas gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the annotation %1 is only named, and not fetched</source>
        <translation>l’annotation %1 est seulement nommée, et n’est pas récupérée</translation>
    </message>
    <message>
        <source>the next page stands elsewhere and is not fetched</source>
        <translation>la page suivante se trouve ailleurs et n’est pas récupérée</translation>
    </message>
    <message>
        <source>this is no Web Annotation: an object in braces is expected</source>
        <translation>ce n’est pas une annotation web&#xa0;: un objet entre accolades est attendu</translation>
    </message>
    <message>
        <source>Give an Annotation, an AnnotationPage or an AnnotationCollection</source>
        <translation>Donnez un Annotation, un AnnotationPage ou un AnnotationCollection</translation>
    </message>
    <message>
        <source>a text holds a null character</source>
        <translation>un texte contient un caractère nul</translation>
    </message>
    <message>
        <source>An annotation needs ten levels</source>
        <translation>Une annotation a besoin de dix niveaux</translation>
    </message>
    <message>
        <source>Write &quot;@context&quot;: &quot;%1&quot;</source>
        <translation>Écrivez &quot;@context&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;@context&quot; is missing</source>
        <translation>«&#xa0;@context&#xa0;» manque</translation>
    </message>
    <message>
        <source>&quot;@context&quot; does not name the context of Web Annotations</source>
        <translation>«&#xa0;@context&#xa0;» ne nomme pas le contexte des annotations web</translation>
    </message>
    <message>
        <source>&quot;@context&quot; is a list of one, which must stand as a text</source>
        <translation>«&#xa0;@context&#xa0;» est une liste d’un seul élément, qui doit figurer comme texte</translation>
    </message>
    <message>
        <source>&quot;type&quot; is missing</source>
        <translation>«&#xa0;type&#xa0;» manque</translation>
    </message>
    <message>
        <source>Write &quot;type&quot;: &quot;Annotation&quot;</source>
        <translation>Écrivez &quot;type&quot;: &quot;Annotation&quot;</translation>
    </message>
    <message>
        <source>&quot;type&quot; names no Annotation, AnnotationPage or AnnotationCollection</source>
        <translation>«&#xa0;type&#xa0;» ne nomme ni Annotation, ni AnnotationPage, ni AnnotationCollection</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number from 0</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>Write a number without a fraction</source>
        <translation>Écrivez un nombre sans décimales</translation>
    </message>
    <message>
        <source>&quot;first&quot; is missing, though &quot;total&quot; is above 0</source>
        <translation>«&#xa0;first&#xa0;» manque, alors que «&#xa0;total&#xa0;» est supérieur à 0</translation>
    </message>
    <message>
        <source>Name or embed the first page</source>
        <translation>Nommez ou incluez la première page</translation>
    </message>
    <message>
        <source>%1, first page</source>
        <translation>%1, première page</translation>
    </message>
    <message>
        <source>&quot;type&quot; does not name AnnotationPage</source>
        <translation>«&#xa0;type&#xa0;» ne nomme pas AnnotationPage</translation>
    </message>
    <message>
        <source>Write &quot;type&quot;: &quot;AnnotationPage&quot;</source>
        <translation>Écrivez &quot;type&quot;: &quot;AnnotationPage&quot;</translation>
    </message>
    <message>
        <source>&quot;items&quot; is missing or no list of annotations</source>
        <translation>«&#xa0;items&#xa0;» manque ou n’est pas une liste d’annotations</translation>
    </message>
    <message>
        <source>List the annotations of the page</source>
        <translation>Énumérez les annotations de la page</translation>
    </message>
    <message>
        <source>it is neither an annotation nor the IRI of one</source>
        <translation>ce n’est ni une annotation ni l’IRI d’une annotation</translation>
    </message>
    <message>
        <source>Embed the annotation</source>
        <translation>Incluez l’annotation</translation>
    </message>
    <message>
        <source>&quot;type&quot; does not name Annotation</source>
        <translation>«&#xa0;type&#xa0;» ne nomme pas Annotation</translation>
    </message>
    <message>
        <source>&quot;target&quot; is missing or empty</source>
        <translation>«&#xa0;target&#xa0;» manque ou est vide</translation>
    </message>
    <message>
        <source>%1, target</source>
        <translation>%1, cible</translation>
    </message>
    <message>
        <source>it has &quot;bodyValue&quot; as well as &quot;body&quot;</source>
        <translation>elle a «&#xa0;bodyValue&#xa0;» en plus de «&#xa0;body&#xa0;»</translation>
    </message>
    <message>
        <source>%1, body</source>
        <translation>%1, corps</translation>
    </message>
    <message>
        <source>&quot;name&quot; is no text</source>
        <translation>«&#xa0;name&#xa0;» n’est pas un texte</translation>
    </message>
    <message>
        <source>it is neither an IRI nor an object</source>
        <translation>ce n’est ni un IRI ni un objet</translation>
    </message>
    <message>
        <source>Give the IRI of the agent</source>
        <translation>Donnez l’IRI de l’agent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, but there must be exactly one</source>
        <translation>«&#xa0;%1&#xa0;» est une liste, mais il en faut exactement un</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Gardez-en un</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no IRI</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;», qui n’est pas un IRI</translation>
    </message>
    <message>
        <source>Write a whole IRI, with its scheme</source>
        <translation>Écrivez un IRI complet, avec son schéma</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is not given in UTC with Z</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;», qui n’est pas donné en UTC avec Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is neither a motivation of the vocabulary nor an IRI</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;», qui n’est ni une motivation du vocabulaire ni un IRI</translation>
    </message>
    <message>
        <source>Write one of the thirteen, such as commenting</source>
        <translation>Écrivez l’une des treize, par exemple commenting</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IRI</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un IRI</translation>
    </message>
    <message>
        <source>Give the IRI of what is meant</source>
        <translation>Donnez l’IRI de ce qui est visé</translation>
    </message>
    <message>
        <source>&quot;textDirection&quot; is &quot;%1&quot;</source>
        <translation>«&#xa0;textDirection&#xa0;» est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write ltr, rtl or auto</source>
        <translation>Écrivez ltr, rtl ou auto</translation>
    </message>
    <message>
        <source>&quot;items&quot; is missing or no list</source>
        <translation>«&#xa0;items&#xa0;» manque ou n’est pas une liste</translation>
    </message>
    <message>
        <source>List what it is made of</source>
        <translation>Énumérez ce dont il se compose</translation>
    </message>
    <message>
        <source>%1, source</source>
        <translation>%1, source</translation>
    </message>
    <message>
        <source>%1, selector</source>
        <translation>%1, sélecteur</translation>
    </message>
    <message>
        <source>%1, state</source>
        <translation>%1, état</translation>
    </message>
    <message>
        <source>Say what kind of selector it is</source>
        <translation>Indiquez de quel type de sélecteur il s’agit</translation>
    </message>
    <message>
        <source>%1 of a fragment</source>
        <translation>%1 de fragment</translation>
    </message>
    <message>
        <source>%1 by CSS</source>
        <translation>%1 par CSS</translation>
    </message>
    <message>
        <source>%1 by XPath</source>
        <translation>%1 par XPath</translation>
    </message>
    <message>
        <source>%1 of a quotation</source>
        <translation>%1 de citation</translation>
    </message>
    <message>
        <source>%1 of a place in a text</source>
        <translation>%1 de position dans un texte</translation>
    </message>
    <message>
        <source>%1 of a place in data</source>
        <translation>%1 de position dans des données</translation>
    </message>
    <message>
        <source>%1 by SVG</source>
        <translation>%1 par SVG</translation>
    </message>
    <message>
        <source>%1 of a range</source>
        <translation>%1 de plage</translation>
    </message>
    <message>
        <source>%1, refined</source>
        <translation>%1, précision</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is below 0</source>
        <translation>«&#xa0;%1&#xa0;» est inférieur à 0</translation>
    </message>
    <message>
        <source>Count from 0</source>
        <translation>Comptez à partir de 0</translation>
    </message>
    <message>
        <source>&quot;end&quot; comes before &quot;start&quot;</source>
        <translation>«&#xa0;end&#xa0;» précède «&#xa0;start&#xa0;»</translation>
    </message>
    <message>
        <source>Exchange them</source>
        <translation>Échangez-les</translation>
    </message>
    <message>
        <source>&quot;value&quot; is no well-formed XML</source>
        <translation>«&#xa0;value&#xa0;» n’est pas du XML bien formé</translation>
    </message>
    <message>
        <source>Give a whole svg element</source>
        <translation>Donnez un élément svg entier</translation>
    </message>
    <message>
        <source>Say what kind of state it is</source>
        <translation>Indiquez de quel type d’état il s’agit</translation>
    </message>
    <message>
        <source>%1 of time</source>
        <translation>%1 temporel</translation>
    </message>
    <message>
        <source>%1 of a request</source>
        <translation>%1 de requête</translation>
    </message>
    <message>
        <source>&quot;sourceDate&quot; stands beside &quot;sourceDateStart&quot; or &quot;sourceDateEnd&quot;</source>
        <translation>«&#xa0;sourceDate&#xa0;» figure à côté de «&#xa0;sourceDateStart&#xa0;» ou de «&#xa0;sourceDateEnd&#xa0;»</translation>
    </message>
    <message>
        <source>Keep the one or the other two</source>
        <translation>Gardez soit le premier, soit les deux autres</translation>
    </message>
    <message>
        <source>Give both ends</source>
        <translation>Donnez les deux extrémités</translation>
    </message>
    <message>
        <source>it gives no time</source>
        <translation>il ne donne aucune date</translation>
    </message>
    <message>
        <source>Add &quot;sourceDate&quot;, or both ends</source>
        <translation>Ajoutez «&#xa0;sourceDate&#xa0;», ou les deux extrémités</translation>
    </message>
    <message>
        <source>a passage of a note is not kept apart: it answers the whole note</source>
        <translation>un passage d’une note n’est pas gardé à part&#xa0;: elle répond à la note entière</translation>
    </message>
    <message>
        <source>it is on a set of resources</source>
        <translation>elle porte sur un ensemble de ressources</translation>
    </message>
    <message>
        <source>it is on %1</source>
        <translation>elle porte sur %1</translation>
    </message>
    <message>
        <source>the note %1, which it answers, is not in the project</source>
        <translation>la note %1, à laquelle elle répond, n’est pas dans le projet</translation>
    </message>
    <message>
        <source>it answers a note of another project</source>
        <translation>elle répond à une note d’un autre projet</translation>
    </message>
    <message>
        <source>it is on the code %1</source>
        <translation>elle porte sur le code %1</translation>
    </message>
    <message>
        <source>it is on the project as a whole</source>
        <translation>elle porte sur le projet dans son ensemble</translation>
    </message>
    <message>
        <source>its days cannot be read</source>
        <translation>ses jours ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>its point of the balance cannot be read</source>
        <translation>son point du rapport de force ne peut pas être lu</translation>
    </message>
    <message>
        <source>the event %1 is not in the project</source>
        <translation>l’événement %1 n’est pas dans le projet</translation>
    </message>
    <message>
        <source>its passage is not understood: it is on the whole event</source>
        <translation>son passage n’est pas compris&#xa0;: elle porte sur l’événement entier</translation>
    </message>
    <message>
        <source>its quotation was found again at another place</source>
        <translation>sa citation a été retrouvée à un autre endroit</translation>
    </message>
    <message>
        <source>its quotation is not in the text of the event %1</source>
        <translation>sa citation n’est pas dans le texte de l’événement %1</translation>
    </message>
    <message>
        <source>the archive cannot be put together</source>
        <translation>l’archive ne peut pas être assemblée</translation>
    </message>
    <message>
        <source>Close other programs to free memory</source>
        <translation>Fermez d’autres programmes pour libérer de la mémoire</translation>
    </message>
    <message>
        <source>this archive cannot be read</source>
        <translation>cette archive ne peut pas être lue</translation>
    </message>
    <message>
        <source>Use another copy</source>
        <translation>Utilisez une autre copie</translation>
    </message>
    <message>
        <source>it has no part &quot;%1&quot;</source>
        <translation>elle n’a pas de partie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is too large</source>
        <translation>sa partie «&#xa0;%1&#xa0;» est trop volumineuse</translation>
    </message>
</context>
<context>
    <name>fulcrum::ExportDialog</name>
    <message>
        <source>Looking what the format can hold…</source>
        <translation>Examen de ce que le format peut contenir…</translation>
    </message>
    <message>
        <source>Looking what the format can hold</source>
        <translation>Examen de ce que le format peut contenir</translation>
    </message>
    <message>
        <source>Nothing of this is lost: %1.</source>
        <translation>Rien ne se perd&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This format cannot hold everything: %1.</source>
        <translation>Ce format ne peut pas tout contenir&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s) stay here</source>
        <translation>
            <numerusform>%Ln note privée reste ici</numerusform>
            <numerusform>%Ln notes privées restent ici</numerusform>
        </translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>Enregistré dans %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s)</source>
        <translation>
            <numerusform>Tout&#xa0;: %Ln événement</numerusform>
            <numerusform>Tout&#xa0;: %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what the filter shows (there is no filter)</source>
        <translation>Seulement ce que le filtre montre (il n’y a pas de filtre)</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln event(s) that the filter shows</source>
        <translation>
            <numerusform>Seulement %Ln événement que le filtre montre</numerusform>
            <numerusform>Seulement les %Ln événements que le filtre montre</numerusform>
        </translation>
    </message>
    <message>
        <source>With private notes</source>
        <translation>Avec les notes privées</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>fulcrum::FaultLabel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::FigureDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>How the figure will look</source>
        <translation>Aspect de la figure</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Put the figure on the clipboard, as picture and as drawing</source>
        <translation>Mettre la figure dans le presse-papiers, en image et en dessin</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>Figure enregistrée dans %1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard, as picture and as drawing</source>
        <translation>La figure est dans le presse-papiers, en image et en dessin</translation>
    </message>
</context>
<context>
    <name>fulcrum::FigureForm</name>
    <message>
        <source>Can be opened again: dropped on the window it shows this view</source>
        <translation>Peut être rouverte&#xa0;: déposée sur la fenêtre, elle montre cette vue</translation>
    </message>
    <message>
        <source>SVG: letters as outlines</source>
        <translation>SVG&#xa0;: lettres en contours</translation>
    </message>
    <message>
        <source>PowerPoint: as a picture rather than shapes</source>
        <translation>PowerPoint&#xa0;: en image plutôt qu’en formes</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Call-outs</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Autre taille</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Unité de la taille</translation>
    </message>
    <message>
        <source>of the sheet</source>
        <translation>du format</translation>
    </message>
    <message>
        <source>Timeline and balance</source>
        <translation>Frise et rapport de force</translation>
    </message>
    <message>
        <source>Timeline alone</source>
        <translation>Frise seule</translation>
    </message>
    <message>
        <source>Balance alone</source>
        <translation>Rapport de force seul</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Grey, for paper without colour</source>
        <translation>Gris, pour le papier sans couleur</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>F&amp;ond</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Dots an inch</source>
        <translation>Points par po&amp;uce</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>&amp;Sous-titre</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>Sou&amp;rces</translation>
    </message>
    <message>
        <source>Speaker &amp;notes</source>
        <translation>&amp;Notes de l’orateur</translation>
    </message>
    <message>
        <source>the time and what is drawn</source>
        <translation>l’intervalle et ce qui est dessiné</translation>
    </message>
    <message>
        <source>the publishers of the events shown</source>
        <translation>les éditeurs des événements montrés</translation>
    </message>
    <message>
        <source>a text below the drawing</source>
        <translation>un texte sous le dessin</translation>
    </message>
    <message>
        <source>only in slides</source>
        <translation>seulement dans les diapositives</translation>
    </message>
    <message>
        <source>are not written</source>
        <translation>ne sont pas écrits</translation>
    </message>
    <message>
        <source>as tables beside it (CSV)</source>
        <translation>en tableaux à côté (CSV)</translation>
    </message>
    <message>
        <source>as a workbook beside it (XLSX)</source>
        <translation>en classeur à côté (XLSX)</translation>
    </message>
    <message>
        <source>Its n&amp;umbers</source>
        <extracomment>Followed by: are not written, as tables beside it, as a workbook beside it</extracomment>
        <translation>Ses &amp;nombres</translation>
    </message>
</context>
<context>
    <name>fulcrum::FigureTexts</name>
    <message>
        <source>the figure cannot be written: %1</source>
        <translation>la figure ne peut pas être enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>choose another folder or make room</source>
        <translation>Choisissez un autre dossier ou faites de la place</translation>
    </message>
    <message>
        <source>no figure can be written in a format of this name</source>
        <translation>aucune figure ne peut être enregistrée dans un format de ce nom</translation>
    </message>
    <message>
        <source>end the file name with %1</source>
        <translation>Terminez le nom du fichier par %1</translation>
    </message>
    <message>
        <source>a file cannot have %1 pages</source>
        <translation>un fichier ne peut pas avoir %1 pages</translation>
    </message>
    <message>
        <source>choose 1 to %1 pages</source>
        <translation>Choisissez de 1 à %1 pages</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>l’exportation a été annulée</translation>
    </message>
    <message>
        <source>this picture cannot be used as a logo</source>
        <translation>cette image ne peut pas servir de logo</translation>
    </message>
    <message>
        <source>choose a PNG, JPEG or SVG of at most %1 pixels</source>
        <translation>Choisissez un PNG, un JPEG ou un SVG d’au plus %1&#xa0;pixels</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of this size</source>
        <translation>il n’y a pas assez de mémoire pour une image de cette taille</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer dots an inch</source>
        <translation>Choisissez une taille plus petite ou moins de points par pouce</translation>
    </message>
    <message>
        <source>the slides of a presentation all have one size</source>
        <translation>les diapositives d’une présentation ont toutes la même taille</translation>
    </message>
    <message>
        <source>give every page the same preset</source>
        <translation>Donnez à chaque page le même format prédéfini</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>this view is of another project</source>
        <translation>cette vue est celle d’un autre projet</translation>
    </message>
    <message>
        <source>open the project that it was made from</source>
        <translation>Ouvrez le projet dont elle est issue</translation>
    </message>
    <message>
        <source>the project has no scenario of this name</source>
        <translation>le projet n’a pas de scénario de ce nom</translation>
    </message>
    <message>
        <source>name one that it has by its id, or none</source>
        <translation>Donnez l’id d’un de ceux qu’il contient, ou aucun</translation>
    </message>
    <message>
        <source>the project has no indicator of this name</source>
        <translation>le projet n’a pas d’indicateur de ce nom</translation>
    </message>
    <message>
        <source>in force, thinner once cut</source>
        <translation>en vigueur, plus fin une fois réduit</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>menace</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>allègement</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>pourparlers</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>statement or warning</source>
        <translation>déclaration ou mise en garde</translation>
    </message>
    <message>
        <source>events by track</source>
        <translation>événements par volet</translation>
    </message>
    <message>
        <source>events by party</source>
        <translation>événements par partie</translation>
    </message>
    <message>
        <source>events by kind</source>
        <translation>événements par type</translation>
    </message>
    <message>
        <source>events by tag</source>
        <translation>événements par étiquette</translation>
    </message>
    <message>
        <source>events by side and track</source>
        <translation>événements par camp et volet</translation>
    </message>
    <message>
        <source>legal lens</source>
        <translation>optique juridique</translation>
    </message>
    <message>
        <source>pressure lens</source>
        <translation>optique de la pression</translation>
    </message>
    <message>
        <source>leverage lens</source>
        <translation>optique du levier</translation>
    </message>
    <message>
        <source>how the leverage balance has changed since %2, in points (%1)</source>
        <translation>évolution du rapport de force depuis le %2, en points (%1)</translation>
    </message>
    <message>
        <source>leverage balance in points (%1)</source>
        <translation>rapport de force en points (%1)</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of this time hidden by the filter: %1</source>
        <extracomment>Below a figure; %1 is the filter as it is written in the search field</extracomment>
        <translation>
            <numerusform>%n événement de cet intervalle masqué par le filtre&#xa0;: %1</numerusform>
            <numerusform>%n événements de cet intervalle masqués par le filtre&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>données jusqu’au %1</translation>
    </message>
    <message>
        <source>the balance is an index, not a probability</source>
        <translation>le rapport de force est un indice, pas une probabilité</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in view</source>
        <translation>
            <numerusform>%n événement affiché</numerusform>
            <numerusform>%n événements affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No sources are given for these events.</source>
        <translation>Aucune source n’est donnée pour ces événements.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no room for temporary files</source>
        <translation>il n’y a pas de place pour les fichiers temporaires</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>faites de la place</translation>
    </message>
</context>
<context>
    <name>fulcrum::FilterBar</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <extracomment>How many of all events a filter lets through</extracomment>
        <translation>
            <numerusform>%1 sur %Ln événement</numerusform>
            <numerusform>%1 sur %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Balance of these only</source>
        <translation>Rapport de force du filtre</translation>
    </message>
    <message>
        <source>Let balance, chart and ledger count only the events that the filter shows, each with what it weighs among all</source>
        <translation>Ne compter, dans le rapport de force, le graphique et le décompte, que les événements que le filtre montre, chacun avec son poids parmi tous</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Take the filter out and show all events</source>
        <translation>Retirer le filtre et afficher tous les événements</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Afficher tous les événements</translation>
    </message>
</context>
<context>
    <name>fulcrum::FilterPanel</name>
    <message>
        <source>Find a tag, a party, a track …</source>
        <translation>Trouver une étiquette, une partie, un volet…</translation>
    </message>
    <message>
        <source>Find a value to filter by</source>
        <translation>Trouver une valeur de filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Status at the cursor</source>
        <translation>État au curseur</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln event(s)</source>
        <extracomment>For a screen reader: the value of a filter and how many events it leaves</extracomment>
        <translation>
            <numerusform>%1, %Ln événement</numerusform>
            <numerusform>%1, %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation>
            <numerusform>%Ln autre…</numerusform>
            <numerusform>%Ln autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Find any tag by its name</source>
        <translation>Trouver n’importe quelle étiquette par son nom</translation>
    </message>
    <message>
        <source>Space chooses a value, minus leaves it out; several may be chosen at once</source>
        <translation>Espace choisit une valeur, moins l’exclut&#x202f;; on peut en choisir plusieurs à la fois</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <extracomment>%1: the value of a filter</extracomment>
        <translation>%1&#xa0;: exclu</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, exclu</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Ne montrer que ceci</translation>
    </message>
    <message>
        <source>Choose no longer</source>
        <translation>Ne plus choisir</translation>
    </message>
    <message>
        <source>Choose as well</source>
        <translation>Choisir aussi</translation>
    </message>
    <message>
        <source>Leave out no longer</source>
        <translation>Ne plus exclure</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
</context>
<context>
    <name>fulcrum::FilterText</name>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>une source</translation>
    </message>
    <message>
        <source>contesting claims</source>
        <translation>des affirmations contraires</translation>
    </message>
    <message>
        <source>a tariff</source>
        <translation>un droit de douane</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>un chiffre</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a planned end</source>
        <translation>une fin prévue</translation>
    </message>
    <message>
        <source>checked by search</source>
        <translation>vérifiés par recherche</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>de mémoire</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiés</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>eased</source>
        <translation>allégé</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>à l’état de menace</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>les deux ensemble</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>aucun des deux</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>Severity: 3 or more</extracomment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A filter that leaves something out; %1 is &quot;Kind: Talks&quot;</extracomment>
        <translation>sauf %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::FitPanel</name>
    <message>
        <source>Claims of fit</source>
        <translation>Affirmations mises à l’épreuve</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>L’affirmation</translation>
    </message>
    <message>
        <source>Holding the balance against history</source>
        <translation>Confrontation du rapport de force à l’histoire</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>démentie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>indéterminée</translation>
    </message>
    <message>
        <source>Holding the balance against history…</source>
        <translation>Confrontation du rapport de force à l’histoire…</translation>
    </message>
    <message>
        <source>The claims could not be read. %1</source>
        <translation>Les affirmations n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>These claims speak of the sample that ships with Fulcrum. This project does not have the days, tracks and indicators they need.</source>
        <translation>Ces affirmations portent sur l’exemple fourni avec Fulcrum. Ce projet n’a pas les jours, les volets et les indicateurs qu’il leur faut.</translation>
    </message>
    <message>
        <source>Passing: %1 of %2 claims.</source>
        <translation>Confirmées&#xa0;: %1 affirmations sur %2.</translation>
    </message>
    <message>
        <source>Failing: %1.</source>
        <extracomment>%1 lists the failing claims: &quot;V2b&quot;</extracomment>
        <translation>Démenties&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not to be judged here: %1.</source>
        <translation>Impossibles à juger ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Judged under the scenario “%1”.</source>
        <translation>Jugées dans le scénario «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Judged by the filtered events only.</source>
        <translation>Jugées d’après les seuls événements filtrés.</translation>
    </message>
    <message>
        <source>Passes when %1.</source>
        <extracomment>%1 is a rule: &quot;the net is above 0&quot;</extracomment>
        <translation>Confirmée quand %1.</translation>
    </message>
    <message>
        <source>It passes.</source>
        <translation>Elle est confirmée.</translation>
    </message>
    <message>
        <source>It fails.</source>
        <translation>Elle est démentie.</translation>
    </message>
    <message>
        <source>It is shown as failing: neither data nor parameters were changed until it passed.</source>
        <translation>Elle est montrée comme telle&#xa0;: ni les données ni les paramètres n’ont été retouchés pour la faire passer.</translation>
    </message>
    <message>
        <source>The licences were cut to half by 26 June, but a cut takes time to be felt: it fades by half in about three weeks, so by 15 July only a part of it counts, while magnets were already shipped almost as before. “What moved it” lists the events over these days.</source>
        <translation>Les licences ont été réduites de moitié dès le 26 juin, mais une réduction met du temps à se faire sentir&#xa0;: son effet diminue de moitié en trois semaines environ, si bien qu’au 15 juillet une partie seulement compte, alors que les aimants étaient déjà livrés presque comme avant. «&#xa0;Mouvements&#xa0;» donne la liste des événements de ces jours.</translation>
    </message>
    <message>
        <source>More in “How the balance is made”</source>
        <translation>Pour en savoir plus&#xa0;: «&#xa0;Comment se calcule le rapport de force&#xa0;»</translation>
    </message>
    <message>
        <source>It cannot be judged: %1.</source>
        <translation>Elle ne peut pas être jugée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>fulcrum::ForeignExchange</name>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>the entry that begins here never ends</source>
        <translation>l’entrée qui commence ici ne finit jamais</translation>
    </message>
    <message>
        <source>Close its braces</source>
        <translation>Fermez ses accolades</translation>
    </message>
    <message>
        <source>this is no BibTeX</source>
        <translation>ce n’est pas du BibTeX</translation>
    </message>
    <message>
        <source>Give a file of entries like @online{key, …}</source>
        <translation>Donnez un fichier d’entrées comme @online{key, …}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no column and no field</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme ni une colonne ni un champ</translation>
    </message>
    <message>
        <source>Write Heading=field; fields are %1</source>
        <translation>Écrivez Intitulé=champ&#x202f;; les champs sont %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of dates</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ordre de date</translation>
    </message>
    <message>
        <source>Write dmy or mdy</source>
        <translation>Écrivez dmy ou mdy</translation>
    </message>
    <message>
        <source>this is no mapping of columns</source>
        <translation>ce n’est pas une correspondance de colonnes</translation>
    </message>
    <message>
        <source>Give a JSON object with &quot;columns&quot;, a field a heading</source>
        <translation>Donnez un objet JSON avec «&#xa0;columns&#xa0;», un champ par intitulé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ</translation>
    </message>
    <message>
        <source>Fields are %1</source>
        <translation>Les champs sont %1</translation>
    </message>
    <message>
        <source>this is no CSL-JSON</source>
        <translation>ce n’est pas du CSL-JSON</translation>
    </message>
    <message>
        <source>Give a list of items, as Zotero exports it</source>
        <translation>Donnez une liste d’éléments, telle que Zotero l’exporte</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, élément %2</translation>
    </message>
    <message>
        <source>the row that begins here is longer than %1 MiB</source>
        <translation>la ligne qui commence ici dépasse %1 Mio</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is never closed</source>
        <translation>Cherchez un guillemet qui n’est jamais fermé</translation>
    </message>
    <message>
        <source>a quotation that begins in this row never ends</source>
        <translation>une citation ouverte dans cette ligne n’est jamais fermée</translation>
    </message>
    <message>
        <source>Close it with a quotation mark</source>
        <translation>Fermez-la par un guillemet</translation>
    </message>
    <message>
        <source>the row has more than %1 cells</source>
        <translation>la ligne a plus de %1 cellules</translation>
    </message>
    <message>
        <source>Divide the table</source>
        <translation>Divisez le tableau</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no relation</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une relation</translation>
    </message>
    <message>
        <source>Write it as: amends ID 0.25</source>
        <translation>Écrivez-la sous la forme&#xa0;: amends ID 0.25</translation>
    </message>
    <message>
        <source>these columns are no fields and are kept beside them: %1</source>
        <translation>ces colonnes ne sont pas des champs et sont gardées à côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>no column is the title</source>
        <translation>aucune colonne n’est le titre</translation>
    </message>
    <message>
        <source>no column is the date of the start</source>
        <translation>aucune colonne n’est la date de début</translation>
    </message>
    <message>
        <source>Name it with --map: HEADING=%1; the headings are %2</source>
        <extracomment>%1 is the name of a field (title or start), %2 is a list</extracomment>
        <translation>Désignez-la avec --map&#xa0;: INTITULÉ=%1&#x202f;; les intitulés sont %2</translation>
    </message>
    <message>
        <source>it has %1 cells, but there are %2 columns</source>
        <translation>elle a %1 cellules, mais il y a %2 colonnes</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>il n’a pas de date</translation>
    </message>
    <message>
        <source>&quot;about&quot; of a date</source>
        <translation>le «&#xa0;vers&#xa0;» d’une date</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no precision</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une précision</translation>
    </message>
    <message>
        <source>further jurisdictions</source>
        <translation>les autres juridictions</translation>
    </message>
    <message>
        <source>a party that the project does not have</source>
        <translation>une partie que le projet n’a pas</translation>
    </message>
    <message>
        <source>a kind that the code book does not have</source>
        <translation>un type que le livre de codes n’a pas</translation>
    </message>
    <message>
        <source>its tariff is none: points up to 1000 and a coverage up to 1 are expected</source>
        <translation>son droit de douane n’en est pas un&#xa0;: des points jusqu’à 1000 et une part jusqu’à 1 sont attendus</translation>
    </message>
    <message>
        <source>its severity &quot;%1&quot; is no whole number between 1 and 5</source>
        <translation>sa gravité «&#xa0;%1&#xa0;» n’est pas un nombre entier compris entre 1 et 5</translation>
    </message>
    <message>
        <source>its direction &quot;%1&quot; is none of pressure, relief and neutral</source>
        <translation>son sens «&#xa0;%1&#xa0;» n’est ni pressure, ni relief, ni neutral</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>Give a table with headings</source>
        <translation>Donnez un tableau avec des intitulés</translation>
    </message>
    <message>
        <source>it is no valid text</source>
        <translation>ce n’est pas un texte valide</translation>
    </message>
    <message>
        <source>claims (who says what)</source>
        <translation>les affirmations (qui dit quoi)</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>les chiffres</translation>
    </message>
    <message>
        <source>unknown fields</source>
        <translation>les champs inconnus</translation>
    </message>
    <message>
        <source>a relation to an event that is not here</source>
        <translation>une relation avec un événement absent d’ici</translation>
    </message>
    <message>
        <source>left out: %1, of 1 record</source>
        <extracomment>%1 is what a format cannot hold, such as &quot;the severity&quot;</extracomment>
        <translation>laissé de côté&#xa0;: %1, pour 1 élément</translation>
    </message>
    <message>
        <source>left out: %1, of %2 records</source>
        <extracomment>%1 is what a format cannot hold, such as &quot;the severity&quot;</extracomment>
        <translation>laissé de côté&#xa0;: %1, pour %2 éléments</translation>
    </message>
    <message>
        <source>a track beyond the first %1 new ones</source>
        <translation>un volet au-delà des %1 premiers nouveaux</translation>
    </message>
    <message>
        <source>the track &quot;%1&quot; is new</source>
        <translation>le volet «&#xa0;%1&#xa0;» est nouveau</translation>
    </message>
    <message>
        <source>a party beyond the first %1 new ones</source>
        <translation>une partie au-delà des %1 premières nouvelles</translation>
    </message>
    <message>
        <source>the party &quot;%1&quot; is new and stands on no side</source>
        <translation>la partie «&#xa0;%1&#xa0;» est nouvelle et n’est dans aucun camp</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>il n’a pas de titre</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>il finit avant de commencer</translation>
    </message>
    <message>
        <source>a scheduled end before the start</source>
        <translation>une fin prévue antérieure au début</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; stands in the file already</source>
        <translation>l’id «&#xa0;%1&#xa0;» figure déjà dans le fichier</translation>
    </message>
    <message>
        <source>all after the first %1 events</source>
        <translation>tout ce qui suit les %1 premiers événements</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be two days</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner deux jours</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first (date_order=dmy or mdy)</source>
        <translation>Dites si le jour ou le mois vient en premier (date_order=dmy ou mdy)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>Write it as 2025-04-02</source>
        <translation>Écrivez-la sous la forme 2025-04-02</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; is no date</source>
        <translation>«&#xa0;%1…&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>the mapping</source>
        <translation>la correspondance</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>le fichier dépasse %1 Mio</translation>
    </message>
    <message>
        <source>Divide it</source>
        <translation>Divisez-le</translation>
    </message>
    <message>
        <source>this format can only be written</source>
        <translation>ce format ne peut qu’être écrit</translation>
    </message>
    <message>
        <source>Give a file of another format</source>
        <translation>Donnez un fichier d’un autre format</translation>
    </message>
    <message>
        <source>that a measure goes on (an open end)</source>
        <translation>le fait qu’une mesure se poursuit (fin ouverte)</translation>
    </message>
    <message>
        <source>the day of announcement</source>
        <translation>le jour de l’annonce</translation>
    </message>
    <message>
        <source>the scheduled end</source>
        <translation>la fin prévue</translation>
    </message>
    <message>
        <source>the precision of the start</source>
        <translation>la précision du début</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>le type</translation>
    </message>
    <message>
        <source>the track</source>
        <translation>le volet</translation>
    </message>
    <message>
        <source>the actor</source>
        <translation>l’acteur</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>la cible</translation>
    </message>
    <message>
        <source>the short title</source>
        <translation>le titre court</translation>
    </message>
    <message>
        <source>titles in other languages</source>
        <translation>les titres en d’autres langues</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>le résumé</translation>
    </message>
    <message>
        <source>the legal instrument</source>
        <translation>l’instrument juridique</translation>
    </message>
    <message>
        <source>places</source>
        <translation>les lieux</translation>
    </message>
    <message>
        <source>people</source>
        <translation>les personnes</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>les étiquettes</translation>
    </message>
    <message>
        <source>the severity</source>
        <translation>la gravité</translation>
    </message>
    <message>
        <source>the reason of the severity</source>
        <translation>la raison de la gravité</translation>
    </message>
    <message>
        <source>the direction</source>
        <translation>le sens</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>les relations</translation>
    </message>
    <message>
        <source>the tariff</source>
        <translation>le droit de douane</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>les sources</translation>
    </message>
    <message>
        <source>how it was verified</source>
        <translation>la façon dont les faits ont été vérifiés</translation>
    </message>
    <message>
        <source>this is no iCalendar</source>
        <translation>ce n’est pas du iCalendar</translation>
    </message>
    <message>
        <source>Give a file that begins with BEGIN:VCALENDAR</source>
        <translation>Donnez un fichier qui commence par BEGIN:VCALENDAR</translation>
    </message>
    <message>
        <source>what begins here never ends: the file is cut off</source>
        <translation>ce qui commence ici ne finit jamais&#xa0;: le fichier est tronqué</translation>
    </message>
    <message>
        <source>Export it again</source>
        <translation>Exportez-le de nouveau</translation>
    </message>
    <message>
        <source>parts are nested more than %1 deep</source>
        <translation>des parties sont imbriquées sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>A calendar needs three levels</source>
        <translation>Un agenda a besoin de trois niveaux</translation>
    </message>
    <message>
        <source>its date is none between the years 1 and 9999</source>
        <translation>sa date n’est pas comprise entre les années 1 et 9999</translation>
    </message>
    <message>
        <source>it has no DTSTART that is a date</source>
        <translation>il n’a pas de DTSTART qui soit une date</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>les alarmes</translation>
    </message>
    <message>
        <source>the repetition (only the first time is read)</source>
        <translation>la répétition (seule la première occurrence est lue)</translation>
    </message>
    <message>
        <source>a property that is not valid</source>
        <translation>une propriété non valide</translation>
    </message>
    <message>
        <source>the level of a relation</source>
        <translation>le niveau d’une relation</translation>
    </message>
    <message>
        <source>sources as such (they stand in the description)</source>
        <translation>les sources en tant que telles (elles figurent dans la description)</translation>
    </message>
    <message>
        <source>eras</source>
        <translation>les périodes</translation>
    </message>
    <message>
        <source>this is no RIS</source>
        <translation>ce n’est pas du RIS</translation>
    </message>
    <message>
        <source>Give a file whose records begin with TY  -</source>
        <translation>Donnez un fichier dont les éléments commencent par TY  -</translation>
    </message>
    <message>
        <source>the record that begins here never ends: the file is cut off</source>
        <translation>l’élément qui commence ici ne finit jamais&#xa0;: le fichier est tronqué</translation>
    </message>
    <message>
        <source>it has no start</source>
        <translation>il n’a pas de début</translation>
    </message>
    <message>
        <source>between which days a date lies</source>
        <translation>les jours entre lesquels se situe une date</translation>
    </message>
    <message>
        <source>this is no SIMILE Timeline</source>
        <translation>ce n’est pas du SIMILE Timeline</translation>
    </message>
    <message>
        <source>Give XML whose first element is data</source>
        <translation>Donnez du XML dont le premier élément est data</translation>
    </message>
    <message>
        <source>Give a JSON object with a list &quot;events&quot;</source>
        <translation>Donnez un objet JSON avec une liste «&#xa0;events&#xa0;»</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1, événement %2</translation>
    </message>
    <message>
        <source>it has neither a title nor an address</source>
        <translation>elle n’a ni titre ni adresse</translation>
    </message>
    <message>
        <source>no event here cites it; a keyword &quot;fulcrum-event=ID&quot; says which one does</source>
        <translation>aucun événement ne la cite ici&#x202f;; un mot-clé «&#xa0;fulcrum-event=ID&#xa0;» indique lequel le fait</translation>
    </message>
    <message>
        <source>the timeline has no list &quot;date&quot;</source>
        <translation>la frise n’a pas de liste «&#xa0;date&#xa0;»</translation>
    </message>
    <message>
        <source>%1, date %2</source>
        <translation>%1, date %2</translation>
    </message>
    <message>
        <source>it has no startDate</source>
        <translation>il n’a pas de startDate</translation>
    </message>
    <message>
        <source>%1, era %2</source>
        <translation>%1, période %2</translation>
    </message>
    <message>
        <source>this is no TimelineJS</source>
        <translation>ce n’est pas du TimelineJS</translation>
    </message>
    <message>
        <source>Give a JSON object with a list &quot;events&quot;, or a &quot;timeline&quot; of version 1 or 2</source>
        <translation>Donnez un objet JSON avec une liste «&#xa0;events&#xa0;», ou un «&#xa0;timeline&#xa0;» de version 1 ou 2</translation>
    </message>
    <message>
        <source>%1, slide %2</source>
        <translation>%1, diapositive %2</translation>
    </message>
    <message>
        <source>it has no start_date</source>
        <translation>il n’a pas de start_date</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside the events is left out</source>
        <translation>«&#xa0;%1&#xa0;», à côté des événements, est laissé de côté</translation>
    </message>
    <message>
        <source>it has a time but no date</source>
        <translation>il a une heure mais pas de date</translation>
    </message>
    <message>
        <source>a second title, %1, is an event</source>
        <translation>un second titre, %1, devient un événement</translation>
    </message>
    <message>
        <source>these are no headings of TimelineJS</source>
        <translation>ce ne sont pas des intitulés de TimelineJS</translation>
    </message>
    <message>
        <source>Begin the table with: %1</source>
        <translation>Commencez le tableau par&#xa0;: %1</translation>
    </message>
    <message>
        <source>the id (day and title say which event it is)</source>
        <translation>l’id (le jour et le titre disent de quel événement il s’agit)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date between the years 1 and 9999</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date comprise entre les années 1 et 9999</translation>
    </message>
    <message>
        <source>its date has no year</source>
        <translation>sa date n’a pas d’année</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <source>media that are no address</source>
        <translation>un média qui n’est pas une adresse</translation>
    </message>
    <message>
        <source>the era has no headline</source>
        <translation>la période n’a pas d’intitulé</translation>
    </message>
    <message>
        <source>the era has no end</source>
        <translation>la période n’a pas de fin</translation>
    </message>
    <message>
        <source>its title &quot;%1&quot; is left out: the project has one</source>
        <translation>son titre «&#xa0;%1&#xa0;» est laissé de côté&#xa0;: le projet en a un</translation>
    </message>
    <message>
        <source>sources after the first</source>
        <translation>les sources après la première</translation>
    </message>
    <message>
        <source>a source without an address</source>
        <translation>une source sans adresse</translation>
    </message>
    <message>
        <source>the date of the source</source>
        <translation>la date de la source</translation>
    </message>
    <message>
        <source>that an era goes on (it ends with what is known)</source>
        <translation>le fait qu’une période se poursuit (elle finit avec ce qui est connu)</translation>
    </message>
    <message>
        <source>the era has no name</source>
        <translation>la période n’a pas de nom</translation>
    </message>
    <message>
        <source>that an end is vague</source>
        <translation>le fait qu’une fin est vague</translation>
    </message>
    <message>
        <source>which events a container holds</source>
        <translation>les événements que contient un conteneur</translation>
    </message>
    <message>
        <source>the alert</source>
        <translation>l’alerte</translation>
    </message>
    <message>
        <source>the icon</source>
        <translation>l’icône</translation>
    </message>
    <message>
        <source>the progress</source>
        <translation>la progression</translation>
    </message>
    <message>
        <source>this is no file of The Timeline Project</source>
        <translation>ce n’est pas un fichier de The Timeline Project</translation>
    </message>
    <message>
        <source>Give one whose first element is timeline, with a version</source>
        <translation>Donnez-en un dont le premier élément est timeline, avec une version</translation>
    </message>
    <message>
        <source>its dates are of the calendar &quot;%1&quot;</source>
        <translation>ses dates sont du calendrier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Only Gregorian dates can be read</source>
        <translation>Seules des dates grégoriennes peuvent être lues</translation>
    </message>
    <message>
        <source>colours and the view are left out</source>
        <translation>les couleurs et la vue sont laissées de côté</translation>
    </message>
    <message>
        <source>a background has no end</source>
        <translation>un arrière-plan n’a pas de fin</translation>
    </message>
    <message>
        <source>the background has no content</source>
        <translation>l’arrière-plan n’a pas de contenu</translation>
    </message>
    <message>
        <source>this is no vis-timeline</source>
        <translation>ce n’est pas du vis-timeline</translation>
    </message>
    <message>
        <source>Give a list of items, or a JSON object with &quot;items&quot; and &quot;groups&quot;</source>
        <translation>Donnez une liste d’éléments, ou un objet JSON avec «&#xa0;items&#xa0;» et «&#xa0;groups&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;options&quot; are left out</source>
        <translation>«&#xa0;options&#xa0;» est laissé de côté</translation>
    </message>
    <message>
        <source>the text of an era</source>
        <translation>le texte d’une période</translation>
    </message>
    <message>
        <source>rows beyond those that a sheet holds</source>
        <translation>les lignes au-delà de celles que contient une feuille</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>la fin d’un texte plus long que ce que contient une cellule</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>des éléments sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>there are more than %1 elements</source>
        <translation>il y a plus de %1 éléments</translation>
    </message>
    <message>
        <source>Divide the file</source>
        <translation>Divisez le fichier</translation>
    </message>
    <message>
        <source>the first column has no heading and is left out</source>
        <translation>la première colonne n’a pas d’en-tête et est omise</translation>
    </message>
    <message>
        <source>numbers like 45749 in a column of dates are days as spreadsheets count them (2 April 2025)</source>
        <translation>des nombres comme 45749 dans une colonne de dates sont des jours comptés à la manière des tableurs (2 avril 2025)</translation>
    </message>
    <message>
        <source>that an announcement or a scheduled end is known only to the month</source>
        <translation>qu’une annonce ou une fin prévue n’est connue qu’au mois près</translation>
    </message>
    <message>
        <source>a column without a heading is kept as &quot;%1&quot;</source>
        <extracomment>%1 is a name given to a column, such as &quot;column 5&quot;</extracomment>
        <translation>une colonne sans en-tête est gardée sous le nom « %1 »</translation>
    </message>
    <message>
        <source>it ends after the year 9999</source>
        <translation>elle se termine après l’an 9999</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8 and is read as Windows-1252; where letters are wrong, save it as UTF-8</source>
        <translation>le texte n’est pas de l’UTF-8 valable et est lu comme Windows-1252 ; si des lettres sont fausses, enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>left out beside the events: %1</source>
        <translation>omis à côté des événements : %1</translation>
    </message>
    <message>
        <source>the text holds a null character</source>
        <translation>le texte contient un caractère nul</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimez-le</translation>
    </message>
    <message>
        <source>places one by one (they stand in one line)</source>
        <translation>les lieux un par un (ils sont sur une seule ligne)</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <extracomment>%1 is the name of a field of a list of literature, such as &quot;volume&quot;</extracomment>
        <translation>le champ « %1 »</translation>
    </message>
    <message>
        <source>what a date says beyond one day, month or year</source>
        <translation>ce qu’une date dit de plus qu’un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>of the title only its words are taken</source>
        <translation>du titre, seuls les mots sont repris</translation>
    </message>
    <message>
        <source>of dates like 4/9/2025 the month is taken to come first</source>
        <translation>dans des dates comme 4/9/2025, le mois est supposé venir en premier</translation>
    </message>
    <message>
        <source>in which category another lies</source>
        <translation>à quelle catégorie une autre appartient</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a group</source>
        <extracomment>%1 is the name of a member of a group, such as &quot;nestedGroups&quot;</extracomment>
        <translation>« %1 » d’un groupe</translation>
    </message>
    <message>
        <source>groups without an event are left out: %1</source>
        <translation>les groupes sans événement sont omis : %1</translation>
    </message>
    <message>
        <source>group and looks of a background</source>
        <translation>groupe et aspect d’un arrière-plan</translation>
    </message>
</context>
<context>
    <name>fulcrum::FrameRows</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>fulcrum::HeaderTexts</name>
    <message>
        <source>+%1</source>
        <extracomment>Beside a lane&apos;s name: so many events have no mark of their own at this zoom</extracomment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) hidden</source>
        <extracomment>Above the lanes; the number of lanes and, after the point, of events in them</extracomment>
        <translation>
            <numerusform>%Ln couloir masqué</numerusform>
            <numerusform>%Ln couloirs masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::HelpLibrary</name>
    <message>
        <source>Looking</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>The balance</source>
        <translation>Le rapport de force</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Help pages to look things up in</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Trouvé dans l’aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <extracomment>Title of the help window; %1: title of the page</extracomment>
        <translation>%1 — Aide</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or fewer.</source>
        <translation>Rien trouvé. Essayez un autre mot, ou moins de mots.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::HistoryModel</name>
    <message>
        <source>Without a name</source>
        <translation>Sans intitulé</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 what was done</extracomment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Came by merging another copy</source>
        <translation>Venu de la fusion d’une autre copie</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the history: when, by whom and what was changed</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>fulcrum::HistoryPanel</name>
    <message>
        <source>What changed from</source>
        <translation>Ce qui a changé du</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two dates: &quot;What changed from 1 May to 8 May&quot;</extracomment>
        <translation>au</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every edit will stand here.</source>
        <translation>Rien n’a encore été modifié. Chaque modification figurera ici.</translation>
    </message>
    <message>
        <source>Edits, newest first</source>
        <translation>Modifications, la plus récente en premier</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>Ce que la modification a changé</translation>
    </message>
    <message>
        <source>Choose an edit to see what it changed.</source>
        <translation>Choisissez une modification pour voir ce qu’elle a changé.</translation>
    </message>
    <message>
        <source>The history names this edit, but its changes are not kept in it: it began the project, or was very large.</source>
        <translation>L’historique nomme cette modification, mais n’en garde pas le détail&#xa0;: elle a ouvert le projet, ou était très volumineuse.</translation>
    </message>
    <message>
        <source>Bring the whole project back to how it was after this edit</source>
        <translation>Ramener tout le projet à son état après cette modification</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln élément modifié</numerusform>
            <numerusform>%Ln éléments modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>No record was changed.</source>
        <translation>Aucun élément n’a été modifié.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Bring it back to how it was before</source>
        <translation>Restaurer l’état d’avant</translation>
    </message>
    <message>
        <source>Bring it back to how it was after</source>
        <translation>Restaurer l’état d’après</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Restauration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring back all after: %1</source>
        <translation>Restauration de tout ce qui suit&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is as it was then already.</source>
        <translation>C’est déjà l’état actuel.</translation>
    </message>
</context>
<context>
    <name>fulcrum::ImportDialog</name>
    <message>
        <source>Reading what is to be imported</source>
        <translation>Lecture de ce qui est à importer</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Writing what is imported</source>
        <translation>Écriture de ce qui est importé</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing can be imported. %1</source>
        <translation>Rien ne peut être importé. %1</translation>
    </message>
    <message>
        <source>Nothing can be imported yet: %1. Say below which column is what.</source>
        <translation>Rien ne peut encore être importé&#xa0;: %1. Indiquez ci-dessous ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>There is nothing new: %1</source>
        <translation>Rien de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are here</source>
        <translation>
            <numerusform>%Ln identique</numerusform>
            <numerusform>%Ln identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>%Ln doublon laissé de côté</numerusform>
            <numerusform>%Ln doublons laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) among the new</source>
        <translation>
            <numerusform>%Ln doublon parmi les nouveaux</numerusform>
            <numerusform>%Ln doublons parmi les nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejeté</numerusform>
            <numerusform>%Ln rejetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Say which column of the table is what</source>
        <translation>Indiquer ce que contient chaque colonne du tableau</translation>
    </message>
    <message>
        <source>Which records are listed</source>
        <translation>Éléments de la liste</translation>
    </message>
    <message>
        <source>Leave out events that are here under another id</source>
        <translation>Laisser de côté les événements déjà présents sous un autre id</translation>
    </message>
    <message>
        <source>What becomes of each record</source>
        <translation>Sort de chaque élément</translation>
    </message>
    <message>
        <source>so many that new and changed events are not listed</source>
        <translation>si nombreux que les événements nouveaux et modifiés ne sont pas énumérés</translation>
    </message>
</context>
<context>
    <name>fulcrum::ImportRowsModel</name>
    <message>
        <source>Outcome</source>
        <extracomment>What becomes of a record of a file that is imported</extracomment>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Élément</translation>
    </message>
</context>
<context>
    <name>fulcrum::IndicatorOverlay</name>
    <message>
        <source>the project has no indicator of this name</source>
        <translation>le projet n’a pas d’indicateur de ce nom</translation>
    </message>
    <message>
        <source>choose one that the project has</source>
        <translation>Choisissez-en un que le projet possède</translation>
    </message>
</context>
<context>
    <name>fulcrum::IndicatorText</name>
    <message>
        <source>n = %1 days</source>
        <translation>n = %1 jours</translation>
    </message>
    <message>
        <source>n = %1 months</source>
        <translation>n = %1 mois</translation>
    </message>
    <message>
        <source>n = %1 quarters</source>
        <translation>n = %1 trimestres</translation>
    </message>
    <message>
        <source>n = %1 half-years</source>
        <translation>n = %1 semestres</translation>
    </message>
    <message>
        <source>n = %1 years</source>
        <translation>n = %1 années</translation>
    </message>
    <message>
        <source>too few values in view (n = %1)</source>
        <translation>trop peu de valeurs affichées (n = %1)</translation>
    </message>
    <message>
        <source>one of the two does not change in view (%1)</source>
        <translation>l’un des deux ne varie pas dans ce qui est affiché (%1)</translation>
    </message>
    <message>
        <source>r = %1, Spearman&apos;s r = %2, %3</source>
        <extracomment>Pearson&apos;s and Spearman&apos;s correlation, and of how many values</extracomment>
        <translation>r = %1, r de Spearman = %2, %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> et d’autres</translation>
    </message>
    <message>
        <source>the net</source>
        <translation>le solde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A side and one of its tracks: &quot;United States, Tariffs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <extracomment>%1 is a part of the balance, %2 how well an indicator goes with it</extracomment>
        <translation>avec %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::JoinedText</name>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list, with its blank</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between parts that may hold commas themselves, with its blank</extracomment>
        <translation> ; </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A label and what it says</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, in the quotation marks of the language</extracomment>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>fulcrum::LaneHeader</name>
    <message>
        <source>Open</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>As high as it needs</source>
        <translation>Hauteur automatique</translation>
    </message>
    <message>
        <source>Hide all of these</source>
        <translation>Masquer tous ceux-ci</translation>
    </message>
    <message>
        <source>Arrange the lanes as they come</source>
        <translation>Disposition par défaut des couloirs</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln hidden lane(s)</source>
        <translation>
            <numerusform>Afficher %Ln couloir masqué</numerusform>
            <numerusform>Afficher les %Ln couloirs masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the name of a hidden lane</extracomment>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::LaneTexts</name>
    <message>
        <source>side and track</source>
        <extracomment>Group by …</extracomment>
        <translation>camp et volet</translation>
    </message>
    <message>
        <source>track</source>
        <extracomment>Group by …</extracomment>
        <translation>volet</translation>
    </message>
    <message>
        <source>party</source>
        <extracomment>Group by …</extracomment>
        <translation>partie</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>Group by …</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Group by …</extracomment>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>Lane of events for which nobody is named</extracomment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Other tags</source>
        <extracomment>Lane of events that carry none of the tags above</extracomment>
        <translation>Autres étiquettes</translation>
    </message>
    <message>
        <source>Talks, agreements</source>
        <extracomment>Lane of what both sides do together</extracomment>
        <translation>Pourparlers, accords</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more track(s)</source>
        <extracomment>A lane in which the lighter tracks of a side share a place</extracomment>
        <translation>
            <numerusform>%Ln autre volet</numerusform>
            <numerusform>%Ln autres volets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lane(s)</source>
        <extracomment>A lane in which several lighter lanes share a place</extracomment>
        <translation>
            <numerusform>%Ln autre couloir</numerusform>
            <numerusform>%Ln autres couloirs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::LayoutTexts</name>
    <message>
        <source>there is no room for the drawing beside its texts</source>
        <translation>il n’y a pas de place pour le dessin à côté de ses textes</translation>
    </message>
    <message>
        <source>choose a larger size, smaller or fewer texts</source>
        <translation>Choisissez une taille plus grande, ou des textes plus petits ou moins nombreux</translation>
    </message>
</context>
<context>
    <name>fulcrum::LedgerPanel</name>
    <message>
        <source>Ledger</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Group by side and track</source>
        <translation>Grouper par camp et volet</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>What makes the balance on %1</source>
        <translation>Ce qui fait le rapport de force au %1</translation>
    </message>
    <message>
        <source>gauge %1</source>
        <extracomment>A gauge from −100 to 100: the balance against all pressure there is</extracomment>
        <translation>jauge %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller line(s)</source>
        <translation>
            <numerusform>%Ln ligne plus petite</numerusform>
            <numerusform>%Ln lignes plus petites</numerusform>
        </translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Choose a line to see the factors it is made of.</source>
        <translation>Choisissez une ligne pour voir ses facteurs.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 = %4</source>
        <extracomment>%1 size of the measure, %2 how far it has ramped up and eroded, %3 points for one unit on its track, %4 their product</extracomment>
        <translation>%1 × %2 × %3 = %4</translation>
    </message>
    <message>
        <source>size m·ΔU × ramp and erosion R·A × points 100·u·(1 − φ)·w; u = %1, φ = %2, w = %3</source>
        <translation>ampleur m·ΔU × montée et érosion R·A × points 100·u·(1 − φ)·w&#x202f;; u = %1, φ = %2, w = %3</translation>
    </message>
    <message>
        <source>The ledger is being added up.</source>
        <translation>Le décompte est en cours.</translation>
    </message>
    <message>
        <source>Adding up the ledger</source>
        <translation>Calcul du décompte</translation>
    </message>
</context>
<context>
    <name>fulcrum::Leverage</name>
    <message>
        <source>there is no such parameter</source>
        <translation>ce paramètre n’existe pas</translation>
    </message>
    <message>
        <source>Use one of %1</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>a parameter is set as track.parameter=value</source>
        <translation>un paramètre se fixe sous la forme volet.paramètre=valeur</translation>
    </message>
    <message>
        <source>Write for example minerals.off_ramp_days=30</source>
        <translation>Écrivez par exemple minerals.off_ramp_days=30</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>Write a number with a point for decimals</source>
        <translation>Écrivez un nombre avec un point pour les décimales</translation>
    </message>
    <message>
        <source>there is no track &quot;%1&quot;</source>
        <translation>il n’y a pas de volet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the share of the blow that falls on who strikes: dependence binds both</source>
        <translation>la part du coup qui retombe sur celui qui frappe&#xa0;: la dépendance lie les deux</translation>
    </message>
    <message>
        <source>how fast the one who is struck finds other suppliers and markets</source>
        <translation>à quelle vitesse celui qui est frappé trouve d’autres fournisseurs et d’autres marchés</translation>
    </message>
    <message>
        <source>what cannot be rerouted, however long it lasts</source>
        <translation>ce qui ne peut être détourné, aussi longtemps que cela dure</translation>
    </message>
    <message>
        <source>how long it takes to bite; stocks and contracts buffer the first days</source>
        <translation>le temps qu’il faut pour que cela morde&#x202f;; stocks et contrats amortissent les premiers jours</translation>
    </message>
    <message>
        <source>how fast the pressure fades once the measure is lifted</source>
        <translation>à quelle vitesse la pression s’estompe une fois la mesure levée</translation>
    </message>
    <message>
        <source>the cost of delay to the one who is struck: who can wait bargains better</source>
        <translation>le coût du délai pour celui qui est frappé&#xa0;: qui peut attendre négocie mieux</translation>
    </message>
    <message>
        <source>duties are paid at home: importers and buyers bore 86 to 94 % of those of 2025</source>
        <translation>les droits se paient chez soi&#xa0;: importateurs et acheteurs ont supporté de 86 à 94&#x202f;% de ceux de 2025</translation>
    </message>
    <message>
        <source>firms that may not sell lose the market they sold to</source>
        <translation>les entreprises qui n’ont pas le droit de vendre perdent le marché où elles vendaient</translation>
    </message>
    <message>
        <source>small sales, of great worth to the buyer</source>
        <translation>de petites ventes, de grande valeur pour l’acheteur</translation>
    </message>
    <message>
        <source>trade gives way slowly: an elasticity of 0.76 after a year, about 2 after 7 to 10 years</source>
        <translation>les échanges cèdent lentement&#xa0;: une élasticité de 0,76 après un an, d’environ 2 après 7 à 10 ans</translation>
    </message>
    <message>
        <source>Huawei&apos;s gap in revenue: 29, 21 and 3.5 % in 2021, 2023 and 2024</source>
        <translation>le manque à gagner de Huawei&#xa0;: 29, 21 et 3,5&#x202f;% en 2021, 2023 et 2024</translation>
    </message>
    <message>
        <source>annual reports</source>
        <translation>rapports annuels</translation>
    </message>
    <message>
        <source>China&apos;s share of rare-earth mining fell from 97 % in 2010 to 70 % in 2014</source>
        <translation>la part de la Chine dans l’extraction de terres rares est passée de 97&#x202f;% en 2010 à 70&#x202f;% en 2014</translation>
    </message>
    <message>
        <source>Financial Times on Gholz; Tupy (Cato Institute)</source>
        <translation>Financial Times sur Gholz&#x202f;; Tupy (Cato Institute)</translation>
    </message>
    <message>
        <source>licences turn into shipments within weeks</source>
        <translation>les licences deviennent des livraisons en quelques semaines</translation>
    </message>
    <message>
        <source>Chinese customs, magnets May to July 2025</source>
        <translation>douanes chinoises, aimants, de mai à juillet 2025</translation>
    </message>
    <message>
        <source>licences of 4 April 2025: 46 t of magnets shipped in May, plants stopped from late May</source>
        <translation>licences du 4 avril 2025&#xa0;: 46 t d’aimants livrées en mai, usines à l’arrêt à partir de fin mai</translation>
    </message>
    <message>
        <source>Chinese customs</source>
        <translation>douanes chinoises</translation>
    </message>
    <message>
        <source>bands of severity lie about a factor ten apart in money, and pain grows less than in proportion (√10 is about 3.2)</source>
        <translation>les tranches de gravité diffèrent d’environ un facteur dix en argent, et la douleur croît moins que proportionnellement (√10 vaut environ 3,2)</translation>
    </message>
    <message>
        <source>a threat keeps its weight while it may still be carried out</source>
        <translation>une menace garde son poids tant qu’elle peut encore être mise à exécution</translation>
    </message>
    <message>
        <source>a threat that is not carried out wears off</source>
        <translation>une menace qui n’est pas mise à exécution s’use</translation>
    </message>
    <message>
        <source>what firms say they suffer, against a measure of that severity</source>
        <translation>ce que des entreprises disent subir, par rapport à une mesure de cette gravité</translation>
    </message>
    <message>
        <source>warnings are forgotten</source>
        <translation>les mises en garde s’oublient</translation>
    </message>
    <message>
        <source>added to all pressure in the gauge, so that little pressure does not fill it</source>
        <translation>ajouté à toute la pression dans la jauge, pour qu’une faible pression ne la remplisse pas</translation>
    </message>
    <message>
        <source>how fast the one who is struck finds a way round; ships without</source>
        <translation>à quelle vitesse celui qui est frappé trouve un contournement&#x202f;; valeur d’origine&#xa0;: aucune</translation>
    </message>
    <message>
        <source>1: it bites from the first day; 2: stocks buffer the first days</source>
        <translation>1&#xa0;: cela mord dès le premier jour&#x202f;; 2&#xa0;: les stocks amortissent les premiers jours</translation>
    </message>
    <message>
        <source>how much this track is to count, by your own judgement</source>
        <translation>combien ce volet doit compter, selon votre propre estimation</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 1, not %2</source>
        <translation>%1 doit être compris entre 0 et 1, et non %2</translation>
    </message>
    <message>
        <source>%1 must be above 0 and at most 1e9, or &quot;none&quot;, not %2</source>
        <translation>%1 doit être supérieur à 0 et valoir au plus 1e9, ou «&#xa0;none&#xa0;», et non %2</translation>
    </message>
    <message>
        <source>%1 must be above 0 and at most 1e9, not %2</source>
        <translation>%1 doit être supérieur à 0 et valoir au plus 1e9, et non %2</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 1e9, not %2</source>
        <translation>%1 doit être compris entre 0 et 1e9, et non %2</translation>
    </message>
    <message>
        <source>parameters</source>
        <extracomment>Where something is wrong</extracomment>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>there are parameters for %1 tracks, but the project has %2</source>
        <translation>il y a des paramètres pour %1 volets, mais le projet en a %2</translation>
    </message>
    <message>
        <source>Give one set of parameters a track</source>
        <translation>Donnez un jeu de paramètres par volet</translation>
    </message>
    <message>
        <source>%1 must be above 1 and at most 1000, not %2</source>
        <translation>%1 doit être supérieur à 1 et valoir au plus 1000, et non %2</translation>
    </message>
    <message>
        <source>%1 must be 1 or 2, not %2</source>
        <translation>%1 doit être 1 ou 2, et non %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a change of a scenario, such as &quot;scenario S, change 2&quot;, %2 is what it changes</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>there is no such event</source>
        <translation>cet événement n’existe pas</translation>
    </message>
    <message>
        <source>Take the change out, or correct the id</source>
        <translation>Retirez le changement, ou corrigez l’id</translation>
    </message>
    <message>
        <source>a delay is a number of days from 1, up to the last day that can be written</source>
        <translation>un retard est un nombre de jours à partir de 1, jusqu’au dernier jour qui puisse s’écrire</translation>
    </message>
    <message>
        <source>Give another number</source>
        <translation>Donnez un autre nombre</translation>
    </message>
    <message>
        <source>it ends no earlier than that as it is</source>
        <translation>de toute façon, il ne finit pas avant ce jour</translation>
    </message>
    <message>
        <source>Give a later day, or use shorten</source>
        <translation>Donnez un jour ultérieur, ou utilisez shorten</translation>
    </message>
    <message>
        <source>it ends no later than that as it is</source>
        <translation>de toute façon, il ne finit pas après ce jour</translation>
    </message>
    <message>
        <source>Give an earlier day, or use extend</source>
        <translation>Donnez un jour antérieur, ou utilisez extend</translation>
    </message>
    <message>
        <source>%1 does not lie after its start</source>
        <translation>%1 n’est pas postérieur à son début</translation>
    </message>
    <message>
        <source>Give a later day, or drop it</source>
        <translation>Donnez un jour ultérieur, ou retirez-le avec drop</translation>
    </message>
    <message>
        <source>a factor is a number from 0</source>
        <translation>un facteur est un nombre à partir de 0</translation>
    </message>
    <message>
        <source>Give another factor</source>
        <translation>Donnez un autre facteur</translation>
    </message>
    <message>
        <source>the factors of this event come to more than %1</source>
        <translation>les facteurs de cet événement dépassent ensemble %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::LeverageChart</name>
    <message>
        <source>Leverage balance</source>
        <translation>Rapport de force</translation>
    </message>
    <message>
        <source>Pressure by track, one side up and the other down, with the net as a line.</source>
        <translation>Pression par volet, un camp vers le haut et l’autre vers le bas, avec le solde en ligne.</translation>
    </message>
    <message>
        <source>Under the scenario “%1”.</source>
        <translation>Dans le scénario «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Of the filtered events only.</source>
        <translation>Événements filtrés seulement.</translation>
    </message>
    <message>
        <source>Changes since %1.</source>
        <translation>Variations depuis le %1.</translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <translation>Comparé avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How the balance is made</source>
        <translation>Comment se calcule le rapport de force</translation>
    </message>
</context>
<context>
    <name>fulcrum::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>&amp;Rapport de force</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %Ln event(s) in view</source>
        <extracomment>Status bar: the stretch of time, and how many of all events lie in it</extracomment>
        <translation>
            <numerusform>%1 · %2 sur %Ln événement affiché</numerusform>
            <numerusform>%1 · %2 sur %Ln événements affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>%Ln masqué par le filtre</numerusform>
            <numerusform>%Ln masqués par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>sample</source>
        <extracomment>Status bar: the open record is the sample, which is never written to</extracomment>
        <translation>exemple</translation>
    </message>
    <message>
        <source>read-only file</source>
        <translation>fichier en lecture seule</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>fulcrum::MappingPage</name>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>as the dates themselves show</source>
        <translation>comme le montrent les dates elles-mêmes</translation>
    </message>
    <message>
        <source>day first: 4/9 is 4 September</source>
        <translation>jour d’abord&#xa0;: 4/9 est le 4 septembre</translation>
    </message>
    <message>
        <source>month first: 4/9 is 9 April</source>
        <translation>mois d’abord&#xa0;: 4/9 est le 9 avril</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>&amp;By, where the table does not say</source>
        <translation>&amp;Par, si le tableau ne le dit pas</translation>
    </message>
    <message>
        <source>&amp;Track, where it does not say</source>
        <translation>&amp;Volet, s’il ne le dit pas</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Ce que contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>kept beside the event</source>
        <extracomment>A column of a table that goes to no field of its own</extracomment>
        <translation>gardée à côté de l’événement</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>made for it</source>
        <translation>créé pour l’occasion</translation>
    </message>
</context>
<context>
    <name>fulcrum::MeasureTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>A length of time and the two dates between which it lies</extracomment>
        <translation>%1&#xa0;: %2 – %3</translation>
    </message>
</context>
<context>
    <name>fulcrum::MovementPanel</name>
    <message>
        <source>The visible window</source>
        <translation>La fenêtre visible</translation>
    </message>
    <message>
        <source>Compare the first and the last day in view; a date chosen below stays</source>
        <translation>Comparer le premier et le dernier jour affichés&#x202f;; une date choisie ci-dessous reste fixe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Use cursor</source>
        <extracomment>Button: take the day of the cursor</extracomment>
        <translation>Au curseur</translation>
    </message>
    <message>
        <source>Take the day of the cursor</source>
        <translation>Prendre le jour du curseur</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>First day: the day of the cursor</source>
        <translation>Premier jour&#xa0;: le jour du curseur</translation>
    </message>
    <message>
        <source>Last day: the day of the cursor</source>
        <translation>Dernier jour&#xa0;: le jour du curseur</translation>
    </message>
    <message>
        <source>Change by track</source>
        <translation>Variation par volet</translation>
    </message>
    <message>
        <source>Change by event</source>
        <translation>Variation par événement</translation>
    </message>
    <message>
        <source>From %1 to %2 the balance did not move.</source>
        <translation>Du %1 au %2, le rapport de force n’a pas bougé.</translation>
    </message>
    <message>
        <source>From %1 to %2 the balance moved by %3 points, towards %4.</source>
        <extracomment>%3 is a signed number of points, %4 the side that gained</extracomment>
        <translation>Du %1 au %2, le rapport de force a bougé de %3 points&#x202f;; camp en progrès&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <extracomment>The balance on the first and on the last day, both in words</extracomment>
        <translation>Avant&#xa0;: %1. Après&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Tous les volets</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller line(s)</source>
        <translation>
            <numerusform>%Ln ligne plus petite</numerusform>
            <numerusform>%Ln lignes plus petites</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>The last line: the balance before and after, and all that moved it</extracomment>
        <translation>Rapport de force</translation>
    </message>
    <message>
        <source>The two days are being compared.</source>
        <translation>Les deux jours sont en cours de comparaison.</translation>
    </message>
    <message>
        <source>Comparing two days</source>
        <translation>Comparaison de deux jours</translation>
    </message>
</context>
<context>
    <name>fulcrum::NewProjectDialog</name>
    <message>
        <source>Side A</source>
        <translation>Camp A</translation>
    </message>
    <message>
        <source>Side B</source>
        <translation>Camp B</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>US–China 2017–2026</source>
        <translation>États-Unis–Chine 2017–2026</translation>
    </message>
    <message>
        <source>The sample, to look round in. To write in it, make a copy with “Save a copy…”.</source>
        <translation>L’exemple, pour faire le tour du programme. Pour y écrire, faites-en une copie avec «&#xa0;Enregistrer une copie…&#xa0;».</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>Projet vide</translation>
    </message>
    <message>
        <source>A file of your own, with two sides and their tracks. You add the events.</source>
        <translation>Un fichier à vous, avec deux camps et leurs volets. Vous ajoutez les événements.</translation>
    </message>
    <message>
        <source>From a spreadsheet…</source>
        <translation>À partir d’un tableur…</translation>
    </message>
    <message>
        <source>The rows of a table become events. Save the table as CSV or TSV first; which column is what, you say next.</source>
        <translation>Les lignes d’un tableau deviennent des événements. Enregistrez d’abord le tableau en CSV ou TSV&#x202f;; vous direz ensuite ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>The fields in which they act, with commas between them</source>
        <translation>Les domaines où ils agissent, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;First side</source>
        <translation>&amp;Premier camp</translation>
    </message>
    <message>
        <source>&amp;Second side</source>
        <translation>&amp;Second camp</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Volets</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <extracomment>Files of a file dialog</extracomment>
        <translation>Tableaux (%1)</translation>
    </message>
</context>
<context>
    <name>fulcrum::NoteModel</name>
    <message>
        <source>severity %1</source>
        <translation>gravité %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::NotePage</name>
    <message>
        <source>judges the severity as %1</source>
        <translation>évalue la gravité à %1</translation>
    </message>
    <message>
        <source>what it was on is gone or has changed: select an event and attach it again</source>
        <translation>son objet a disparu ou changé&#xa0;: sélectionnez un événement et rattachez-la</translation>
    </message>
    <message>
        <source>Write something, apply a code, or judge the severity.</source>
        <translation>Écrivez quelque chose, appliquez un code ou évaluez la gravité.</translation>
    </message>
    <message>
        <source>Note “%1”</source>
        <translation>Note «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the note “%1”</source>
        <translation>Modification de la note «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Notes stay with the file: on an event, on a stretch of time, on the balance of a day, on words of a text, or as an answer to another note. Select an event and press “New note”.</source>
        <translation>Les notes restent avec le fichier&#xa0;: sur un événement, un intervalle, le rapport de force d’un jour, des mots d’un texte, ou en réponse à une autre note. Sélectionnez un événement et appuyez sur «&#xa0;Nouvelle note&#xa0;».</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Bring what it is on into view</source>
        <translation>Afficher ce sur quoi elle porte</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Read what this note said before it was changed</source>
        <translation>Lire ce que disait cette note avant d’être modifiée</translation>
    </message>
    <message>
        <source>Attach to the selected event</source>
        <translation>Rattacher à l’événement sélectionné</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>What is to be said? Markdown works: *emphasis*, **strong**, lists, links.</source>
        <translation>Qu’y a-t-il à dire&#x202f;? Markdown fonctionne&#xa0;: *italique*, **gras**, listes, liens.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes, with commas between them</source>
        <translation>Codes, séparés par des virgules</translation>
    </message>
    <message>
        <source>Severity as you judge it</source>
        <translation>Gravité selon vous</translation>
    </message>
    <message>
        <source>No judgement of severity</source>
        <translation>Pas d’évaluation de la gravité</translation>
    </message>
    <message>
        <source>I judge the severity as %1</source>
        <translation>J’évalue la gravité à %1</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>It never leaves the file in an export unless you say so</source>
        <translation>Elle ne quitte jamais le fichier lors d’un export, sauf si vous le demandez</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fulcrum::NoteText</name>
    <message>
        <source>an event that is gone (%1)</source>
        <translation>un événement disparu (%1)</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>Rapport de force au %1</translation>
    </message>
    <message>
        <source>“%1”, in %2</source>
        <extracomment>%1 words that are quoted, %2 the event they stand in</extracomment>
        <translation>«&#xa0;%1&#xa0;», dans %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <extracomment>%1 a name</extracomment>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Answer to a note that is gone</source>
        <translation>Réponse à une note disparue</translation>
    </message>
    <message>
        <source>Something outside this project</source>
        <translation>Quelque chose hors de ce projet</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modifiée le %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Gravité %1</translation>
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
    <message>
        <source>On the selected event</source>
        <translation>Sur l’événement sélectionné</translation>
    </message>
    <message>
        <source>On the measured span</source>
        <translation>Sur l’intervalle mesuré</translation>
    </message>
    <message>
        <source>On the stretch of time in view</source>
        <translation>Sur l’intervalle affiché</translation>
    </message>
    <message>
        <source>On the balance on the day of the cursor</source>
        <translation>Sur le rapport de force au jour du curseur</translation>
    </message>
    <message>
        <source>Code: %1 ✕</source>
        <translation>Code&#xa0;: %1 ✕</translation>
    </message>
    <message>
        <source>Show notes whatever their codes</source>
        <translation>Afficher les notes quels que soient leurs codes</translation>
    </message>
    <message>
        <source>The history panel brings any of them back.</source>
        <translation>Le panneau Historique peut restaurer chacune d’elles.</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>Versions de la note</translation>
    </message>
    <message>
        <source>Select the event first that the note is to be attached to.</source>
        <translation>Sélectionnez d’abord l’événement auquel rattacher la note.</translation>
    </message>
    <message>
        <source>Attach a note again</source>
        <translation>Rattachement d’une note</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Suppression d’une note</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Rechercher dans les notes</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Quelles notes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privées</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Détachées</translation>
    </message>
    <message>
        <source>What they were on is gone or has changed</source>
        <translation>Leur objet a disparu ou changé</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Write a note on the selected event, or choose what it is on</source>
        <translation>Écrire une note sur l’événement sélectionné, ou choisir son objet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>fulcrum::OpenWindow</name>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>Write a date as YYYY-MM-DD</source>
        <translation>Écrivez une date sous la forme AAAA-MM-JJ</translation>
    </message>
</context>
<context>
    <name>fulcrum::OpenedProject</name>
    <message>
        <source>Computing the balance</source>
        <translation>Calcul du rapport de force</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrage</translation>
    </message>
    <message>
        <source>Arranging the lanes</source>
        <translation>Disposition des couloirs</translation>
    </message>
</context>
<context>
    <name>fulcrum::OpeningWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fulcrum::OptionTexts</name>
    <message>
        <source>choose one of %1</source>
        <translation>Choisissez parmi %1</translation>
    </message>
    <message>
        <source>give at most %1 characters</source>
        <translation>Donnez au plus %1 caractères</translation>
    </message>
    <message>
        <source>give %1 to %2</source>
        <translation>Donnez une valeur de %1 à %2</translation>
    </message>
    <message>
        <source>write a size as 1600x900, or in millimetres as 178x120mm</source>
        <translation>Écrivez une taille sous la forme 1600x900, ou en millimètres 178x120mm</translation>
    </message>
    <message>
        <source>write a side as A or B, or one of its tracks as A/1</source>
        <translation>Écrivez un camp sous la forme A ou B, ou l’un de ses volets sous la forme A/1</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas</translation>
    </message>
    <message>
        <source>a figure has no such option</source>
        <translation>une figure n’a pas cette option</translation>
    </message>
    <message>
        <source>use the version of Fulcrum that knows it</source>
        <translation>Utilisez la version de Fulcrum qui la connaît</translation>
    </message>
    <message>
        <source>“%1” is no span of days</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un intervalle de jours</translation>
    </message>
    <message>
        <source>write it as 2025-04-09..2025-05-12</source>
        <translation>Écrivez-le sous la forme 2025-04-09..2025-05-12</translation>
    </message>
    <message>
        <source>it says nothing to point at</source>
        <translation>rien n’indique ce qu’il faut désigner</translation>
    </message>
    <message>
        <source>write it as DAY=TEXT, DAY..DAY=TEXT or EVENT=TEXT</source>
        <translation>Écrivez-le sous la forme DAY=TEXT, DAY..DAY=TEXT ou EVENT=TEXT</translation>
    </message>
</context>
<context>
    <name>fulcrum::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The whole record; the brush is the stretch of time that is shown</source>
        <translation>L’ensemble des données&#x202f;; le cadre est l’intervalle affiché</translation>
    </message>
    <message>
        <source>Events over time</source>
        <extracomment>Beside the overview strip: what its columns count</extracomment>
        <translation>Événements dans le temps</translation>
    </message>
</context>
<context>
    <name>fulcrum::PageText</name>
    <message>
        <source>same day</source>
        <translation>le même jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later</source>
        <translation>
            <numerusform>%Ln jour plus tard</numerusform>
            <numerusform>%Ln jours plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) earlier</source>
        <translation>
            <numerusform>%Ln jour plus tôt</numerusform>
            <numerusform>%Ln jours plus tôt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ParameterRow</name>
    <message>
        <source>Back to what ships</source>
        <translation>Valeur d’origine</translation>
    </message>
    <message>
        <source>Back to what ships: %1</source>
        <translation>Valeur d’origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>ships with %1, range %2–%3</source>
        <extracomment>%1 the value that ships, %2 and %3 the ends of its range</extracomment>
        <translation>à l’origine %1, plage %2–%3</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>estimation</translation>
    </message>
</context>
<context>
    <name>fulcrum::ParameterText</name>
    <message>
        <source>self-cost φ</source>
        <translation>coût propre φ</translation>
    </message>
    <message>
        <source>half-life H</source>
        <translation>demi-vie H</translation>
    </message>
    <message>
        <source>floor f</source>
        <translation>plancher f</translation>
    </message>
    <message>
        <source>ramp ρ</source>
        <translation>montée ρ</translation>
    </message>
    <message>
        <source>order of the ramp</source>
        <translation>ordre de la montée</translation>
    </message>
    <message>
        <source>off-ramp d</source>
        <translation>retombée d</translation>
    </message>
    <message>
        <source>urgency u</source>
        <translation>urgence u</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>poids w</translation>
    </message>
    <message>
        <source>severity step r</source>
        <translation>pas de gravité r</translation>
    </message>
    <message>
        <source>threats hold for</source>
        <translation>maintien des menaces</translation>
    </message>
    <message>
        <source>threats then halve every</source>
        <translation>puis demi-vie des menaces</translation>
    </message>
    <message>
        <source>share of a warning</source>
        <translation>part d’une mise en garde</translation>
    </message>
    <message>
        <source>warnings halve every</source>
        <translation>demi-vie des mises en garde</translation>
    </message>
    <message>
        <source>softening of the gauge</source>
        <translation>amortissement de la jauge</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A half-life that never ends</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number, %2 its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ParametersPanel</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>Type a number, or “none” for a half-life that never ends</source>
        <translation>Saisissez un nombre, ou «&#xa0;aucune&#xa0;» pour une demi-vie sans fin</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>Modèle entier</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln changed</source>
        <translation>
            <numerusform>%1 · %Ln modifié</numerusform>
            <numerusform>%1 · %Ln modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes go into the scenario “%1”</source>
        <translation>Les modifications vont dans le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The values that ship; a change makes a scenario of your own and leaves the record as it is</source>
        <translation>Les valeurs d’origine&#x202f;; une modification crée un scénario à vous et laisse les données telles quelles</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Back to what ships</source>
        <translation>Valeurs d’origine</translation>
    </message>
</context>
<context>
    <name>fulcrum::PreferencesDialog</name>
    <message>
        <source>Let the window glide to where it goes</source>
        <translation>Faire glisser l’affichage jusqu’à sa destination</translation>
    </message>
    <message>
        <source>Explain what is used for the first time</source>
        <translation>Expliquer ce qui est utilisé pour la première fois</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>as the system calls its user</source>
        <translation>le nom donné par le système</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>For a projector: large type, strong lines</source>
        <translation>Pour un projecteur : grands caractères, traits épais</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, the size of text in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>where it was last</source>
        <translation>le dernier utilisé</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <source>&amp;Tips</source>
        <translation>C&amp;onseils</translation>
    </message>
    <message>
        <source>Your &amp;name, for notes and history</source>
        <translation>Votre &amp;nom, pour les notes et l’historique</translation>
    </message>
    <message>
        <source>Folder of figures</source>
        <translation>Dossier des figures</translation>
    </message>
    <message>
        <source>Folder of exports</source>
        <translation>Dossier des exportations</translation>
    </message>
    <message>
        <source>Folder of imports</source>
        <translation>Dossier des importations</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>fulcrum::PresenterWindow</name>
    <message>
        <source>This step cannot be shown. %1</source>
        <translation>Cette étape ne peut pas être montrée. %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à l’étape %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ProjectEditor</name>
    <message>
        <source>Edit the project</source>
        <translation>Modifier le projet</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the start of the last event</source>
        <translation>le début du dernier événement</translation>
    </message>
    <message>
        <source>The last day that the record knows of: what still holds then is drawn up to it</source>
        <translation>Le dernier jour que les données connaissent : ce qui tient encore est dessiné jusque-là</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Horizon</source>
        <translation>&amp;Horizon</translation>
    </message>
    <message>
        <source>&amp;Attribution</source>
        <translation>&amp;Attribution</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Trade at stake, US$ bn</source>
        <translation>Échanges exposés, Md $ US</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Goods trade that its duties can hit in a year. Without it the tariffs of the party weigh nothing.</source>
        <translation>Les échanges de biens que ses droits peuvent frapper en un an. Sans cela, les droits de la partie ne pèsent rien.</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Ce qui en fait partie</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First day after it</source>
        <translation>Premier jour après</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>First side</source>
        <extracomment>Which side of the balance a party stands on</extracomment>
        <translation>Premier camp</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>Second camp</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux camps</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Aucun camp</translation>
    </message>
    <message>
        <source>The horizon is no date.</source>
        <translation>L’horizon n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 9 Apr 2025 or 2025-04-09.</source>
        <translation>« %1 » n’est pas une date. Écrivez 9 avr. 2025 ou 2025-04-09.</translation>
    </message>
</context>
<context>
    <name>fulcrum::Query</name>
    <message>
        <source>the query is longer than %1 characters</source>
        <translation>la requête dépasse %1 caractères</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Raccourcissez-la</translation>
    </message>
    <message>
        <source>the query has more than %1 parts</source>
        <translation>la requête a plus de %1 parties</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>les guillemets ne sont pas fermés</translation>
    </message>
    <message>
        <source>Add a &quot; at its end</source>
        <translation>Ajoutez un &quot; à la fin</translation>
    </message>
    <message>
        <source>there is no letter or digit to look for</source>
        <translation>il n’y a ni lettre ni chiffre à chercher</translation>
    </message>
    <message>
        <source>Write a word, or remove it</source>
        <translation>Écrivez un mot, ou retirez-le</translation>
    </message>
    <message>
        <source>one letter is too short a beginning</source>
        <translation>une seule lettre est un début trop court</translation>
    </message>
    <message>
        <source>Write two letters or more before the *</source>
        <translation>Écrivez au moins deux lettres avant le *</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use one of the fields, or put the words in quotes</source>
        <translation>Utilisez l’un des champs, ou mettez les mots entre guillemets</translation>
    </message>
    <message>
        <source>a value is missing after &quot;%1%2&quot;</source>
        <extracomment>%1 is a field of the query as it is typed, %2 is : or &gt;=</extracomment>
        <translation>il manque une valeur après «&#xa0;%1%2&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared with &quot;%2&quot;</source>
        <extracomment>%1 is a field of the query as it is typed, %2 is &gt; or &lt;=</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être comparé avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Write &quot;%1:&quot;</source>
        <translation>Écrivez «&#xa0;%1:&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>no event has the tag &quot;%1&quot;</source>
        <translation>aucun événement n’a l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <extracomment>%1 is a field of the query as it is typed (&quot;track&quot;)</extracomment>
        <translation>%1 n’a pas de valeur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Perhaps &quot;%1&quot; is meant</source>
        <translation>Peut-être vouliez-vous dire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>an event is contested or not</source>
        <translation>un événement est contesté ou ne l’est pas</translation>
    </message>
    <message>
        <source>Write &quot;contested:yes&quot; or &quot;contested:no&quot;</source>
        <translation>Écrivez «&#xa0;contested:yes&#xa0;» ou «&#xa0;contested:no&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une gravité</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares with one number</source>
        <extracomment>%1 is &gt; or &lt;=</extracomment>
        <translation>«&#xa0;%1&#xa0;» compare avec un seul nombre</translation>
    </message>
    <message>
        <source>Write &quot;severity:3,4&quot; for several</source>
        <translation>Écrivez «&#xa0;severity:3,4&#xa0;» pour plusieurs</translation>
    </message>
    <message>
        <source>no severity is meant by that</source>
        <translation>aucune gravité n’est désignée ainsi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be excluded</source>
        <extracomment>%1 is a field of the query as it is typed (&quot;from&quot;)</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être exclu</translation>
    </message>
    <message>
        <source>Remove the minus</source>
        <translation>Retirez le moins</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one day, and once</source>
        <extracomment>%1 is a field of the query as it is typed (&quot;from&quot;)</extracomment>
        <translation>«&#xa0;%1&#xa0;» prend un seul jour, une seule fois</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Gardez-en un</translation>
    </message>
    <message>
        <source>the end lies before the beginning</source>
        <translation>la fin est antérieure au début</translation>
    </message>
    <message>
        <source>Swap &quot;from&quot; and &quot;to&quot;</source>
        <translation>Échangez «&#xa0;from&#xa0;» et «&#xa0;to&#xa0;»</translation>
    </message>
    <message>
        <source>Write a number from 1 to 5, as in &quot;severity&gt;=3&quot;</source>
        <translation>Écrivez un nombre de 1 à 5, comme dans «&#xa0;severity&gt;=3&#xa0;»</translation>
    </message>
    <message>
        <source>Write a date as 2025, 2025-04 or 2025-04-02</source>
        <translation>Écrivez une date sous la forme 2025, 2025-04 ou 2025-04-02</translation>
    </message>
    <message>
        <source>Write the id of an event, or words of its title in quotes</source>
        <translation>Écrivez l’id d’un événement, ou des mots de son titre entre guillemets</translation>
    </message>
    <message>
        <source>Write a tag that an event has</source>
        <translation>Écrivez une étiquette que porte un événement</translation>
    </message>
    <message>
        <source>Write one of its values</source>
        <translation>Écrivez l’une de ses valeurs</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrivez %1</translation>
    </message>
    <message>
        <source>Write %1 or %2</source>
        <extracomment>%1 is a list of values with commas, %2 the last one</extracomment>
        <translation>Écrivez %1 ou %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ReadOutText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Party and the points of pressure it exerts, or their change: &quot;China 164&quot;, &quot;China +12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>After the last day the data knows, %1</source>
        <translation>Après le dernier jour des données, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in force</source>
        <translation>
            <numerusform>%Ln en vigueur</numerusform>
            <numerusform>%Ln en vigueur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReciprocityNumbers</name>
    <message>
        <source>%1 % (%2)</source>
        <extracomment>A share and how many that are: &quot;38 % (10)&quot;</extracomment>
        <translation>%1&#x202f;% (%2)</translation>
    </message>
    <message>
        <source>Acts</source>
        <extracomment>Head of a column: how many acts of the other side there were to answer</extracomment>
        <translation>Actes</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>En 7 jours</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>En 30 jours</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Délai (jours)</translation>
    </message>
    <message>
        <source>Tit for tat</source>
        <translation>Donnant-donnant</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Par hasard</translation>
    </message>
    <message>
        <source>Acts of the other side that there were to answer: measures and countermeasures, or reliefs.</source>
        <translation>Actes de l’autre camp auxquels répondre&#xa0;: mesures et contre-mesures, ou allègements.</translation>
    </message>
    <message>
        <source>The share of these acts that the record says were answered within 7 days of their start.</source>
        <translation>La part de ces actes auxquels, d’après les données, il a été répondu dans les 7 jours suivant leur début.</translation>
    </message>
    <message>
        <source>The share of these acts that the record says were answered within 30 days of their start.</source>
        <translation>La part de ces actes auxquels, d’après les données, il a été répondu dans les 30 jours suivant leur début.</translation>
    </message>
    <message>
        <source>Days from an act to an answer: the median and, in brackets, the middle half; n counts pairs. Below 0 the answer was in force first.</source>
        <translation>Jours entre un acte et une réponse&#xa0;: la médiane et, entre parenthèses, la moitié centrale&#x202f;; n compte les paires. En dessous de 0, la réponse était en vigueur la première.</translation>
    </message>
    <message>
        <source>The total size of the answers divided by that of the acts they answer, each counted once; n counts pairs. 1 is an eye for an eye, below 1 the answers are milder.</source>
        <translation>L’ampleur totale des réponses divisée par celle des actes auxquels elles répondent, chacun compté une fois&#x202f;; n compte les paires. 1&#xa0;: œil pour œil&#x202f;; en dessous de 1, les réponses sont plus modérées.</translation>
    </message>
    <message>
        <source>p: of 5,000 shifts of this side&apos;s dates round the record, the share that follows as many acts within 7 days; n counts acts so followed. A small p: the timing is hardly chance. It says nothing of intent.</source>
        <translation>p&#xa0;: sur 5&#x202f;000 décalages circulaires des dates de ce camp, la part de ceux qui suivent autant d’actes dans les 7 jours&#x202f;; n compte les actes ainsi suivis. Un p petit&#xa0;: le moment ne doit guère rien au hasard. Il ne dit rien de l’intention.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), n = %4</source>
        <extracomment>Median, quartiles, and how many pairs: &quot;12 (3 to 40), n = 17&quot;</extracomment>
        <translation>%1 (%2 à %3), n = %4</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>p = %1, n = %2</source>
        <extracomment>p and how many acts are followed: &quot;p = 0.012, n = 22&quot;</extracomment>
        <translation>p = %1, n = %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ReciprocityPairs</name>
    <message>
        <source>Acts and their answers</source>
        <translation>Actes et leurs réponses</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>In place of an answer</extracomment>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ampleur</translation>
    </message>
    <message>
        <source>Size of answer</source>
        <translation>Ampleur de la réponse</translation>
    </message>
    <message>
        <source>m × 100: a measure of severity 5 has 100</source>
        <translation>m × 100&#xa0;: une mesure de gravité 5 vaut 100</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln acte</numerusform>
            <numerusform>%Ln actes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paire</numerusform>
            <numerusform>%Ln paires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2 listed</source>
        <extracomment>%1 &quot;9,000 pairs&quot;, %2 how many of them the list shows</extracomment>
        <translation>%1, dont les %2 premiers affichés</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 who answers what, %2 the number chosen, %3 &quot;12 pairs&quot;</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>fulcrum::ReciprocityPanel</name>
    <message>
        <source>How the sides answer each other</source>
        <translation>Comment les camps se répondent</translation>
    </message>
    <message>
        <source>Testing the answers against chance</source>
        <translation>Test des réponses contre le hasard</translation>
    </message>
    <message>
        <source>Testing, %1 %</source>
        <extracomment>How far the test against chance is, and below it that it was cancelled</extracomment>
        <translation>Test en cours, %1&#x202f;%</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Test against chance</source>
        <translation>Tester contre le hasard</translation>
    </message>
    <message>
        <source>%1 answers relief</source>
        <extracomment>%1 is a side: how it answers the pressure, or the relief, of the other</extracomment>
        <translation>%1&#xa0;: réponses à l’allègement</translation>
    </message>
    <message>
        <source>%1 answers pressure</source>
        <translation>%1&#xa0;: réponses à la pression</translation>
    </message>
    <message>
        <source>Few cases: an anecdote, not a pattern.</source>
        <translation>Peu de cas&#xa0;: une anecdote, pas une régularité.</translation>
    </message>
    <message>
        <source>Who answers what</source>
        <translation>Qui répond à quoi</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>No act of one side is recorded that the other could have answered.</source>
        <translation>Les données ne contiennent aucun acte d’un camp auquel l’autre aurait pu répondre.</translation>
    </message>
    <message>
        <source>By chance alone %1 would be followed.</source>
        <translation>Le seul hasard en ferait suivre %1.</translation>
    </message>
    <message>
        <source>Choose a number to see the acts and answers behind it.</source>
        <translation>Choisissez un nombre pour voir les actes et les réponses qu’il résume.</translation>
    </message>
    <message>
        <source>Counting the answers</source>
        <translation>Décompte des réponses</translation>
    </message>
    <message>
        <source>The answers are being counted.</source>
        <translation>Les réponses sont en cours de décompte.</translation>
    </message>
</context>
<context>
    <name>fulcrum::RecoveryOffer</name>
    <message>
        <source>%1 recovered</source>
        <extracomment>%1: name of a damaged project file, without its ending</extracomment>
        <translation>%1 récupéré</translation>
    </message>
    <message>
        <source>Examining %1…</source>
        <extracomment>%1: name of a project file</extracomment>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <extracomment>%1: name of a damaged project file</extracomment>
        <translation>Récupération de %1…</translation>
    </message>
    <message>
        <source>What could be recovered</source>
        <translation>Ce qui a pu être récupéré</translation>
    </message>
</context>
<context>
    <name>fulcrum::RelationRows</name>
    <message>
        <source>Kind of relation</source>
        <translation>Type de relation</translation>
    </message>
    <message>
        <source>Relation %1 carries no level: remove “%2”, or choose amends, suspends or resumes</source>
        <translation>La relation %1 ne porte pas de niveau&#xa0;: retirez «&#xa0;%2&#xa0;», ou choisissez «&#xa0;modifie&#xa0;», «&#xa0;suspend&#xa0;» ou «&#xa0;rétablit&#xa0;»</translation>
    </message>
    <message>
        <source>Relation %1: “%2” is no level between 0 % and 100 %</source>
        <translation>Relation %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un niveau entre 0&#x202f;% et 100&#x202f;%</translation>
    </message>
    <message>
        <source>It …</source>
        <translation>Il…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Left in force</source>
        <translation>Reste en vigueur</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Find an event to relate to…</source>
        <translation>Trouver un événement à relier…</translation>
    </message>
    <message>
        <source>Find an event to relate to</source>
        <translation>Trouver un événement à relier</translation>
    </message>
    <message>
        <source>Add the selected event</source>
        <translation>Ajouter l’événement sélectionné</translation>
    </message>
    <message>
        <source>Select another event on the timeline, then press this</source>
        <translation>Sélectionnez un autre événement sur la frise, puis appuyez ici</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioChanges</name>
    <message>
        <source>Point at an event in the timeline and say below what to assume of it; the events themselves are never changed.</source>
        <translation>Pointez un événement sur la frise et indiquez ci-dessous l’hypothèse à faire&#x202f;; les événements eux-mêmes ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>What it assumes</source>
        <translation>Ce qu’il suppose</translation>
    </message>
    <message>
        <source>Nothing is assumed</source>
        <translation>Rien n’est supposé</translation>
    </message>
    <message>
        <source>Assume of “%1”:</source>
        <translation>Supposer pour «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Select an event to assume something of it.</source>
        <translation>Sélectionnez un événement pour faire une hypothèse à son sujet.</translation>
    </message>
    <message>
        <source>It has no end in the record.</source>
        <translation>Il n’a pas de fin dans les données.</translation>
    </message>
    <message>
        <source>it never happened</source>
        <translation>il n’a jamais eu lieu</translation>
    </message>
    <message>
        <source>it ends on</source>
        <translation>il prend fin le</translation>
    </message>
    <message>
        <source>it stays in force</source>
        <translation>il reste en vigueur</translation>
    </message>
    <message>
        <source>it comes later by</source>
        <translation>il est retardé de</translation>
    </message>
    <message>
        <source>its size is multiplied by</source>
        <translation>son ampleur est multipliée par</translation>
    </message>
    <message>
        <source>What to assume</source>
        <translation>Hypothèse à faire</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Assume</source>
        <translation>Supposer</translation>
    </message>
    <message>
        <source>Take out the chosen line</source>
        <translation>Retirer la ligne choisie</translation>
    </message>
    <message>
        <source>What the scenario assumes</source>
        <translation>Ce que le scénario suppose</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Jour de la fin</translation>
    </message>
    <message>
        <source>Days of delay</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Factor of the size</source>
        <translation>Facteur de l’ampleur</translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioComparison</name>
    <message>
        <source>Against the record on %1</source>
        <translation>Par rapport aux données au %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Rapport de force</translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioList</name>
    <message>
        <source>The record as it is</source>
        <translation>Les données telles quelles</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>a ticked scenario cannot be applied to this record</source>
        <translation>un scénario coché ne peut pas s’appliquer à ces données</translation>
    </message>
    <message>
        <source>Bring it into view to read why</source>
        <translation>Affichez-le pour lire pourquoi</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>Nom du scénario&#xa0;:</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Name of the copy:</source>
        <translation>Nom de la copie&#xa0;:</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Scenario in view</source>
        <translation>Scénario affiché</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Choose a scenario to bring it into view; tick others to draw them beside it</source>
        <translation>Choisir un scénario pour l’afficher&#x202f;; en cocher d’autres pour les tracer à côté</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioText</name>
    <message>
        <source>It never happened: %1</source>
        <translation>N’a jamais eu lieu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later: %1</source>
        <translation>
            <numerusform>%Ln jour plus tard&#xa0;: %1</numerusform>
            <numerusform>%Ln jours plus tard&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>In force until %1: %2</source>
        <translation>En vigueur jusqu’au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stays in force: %1</source>
        <translation>Reste en vigueur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ends on %1: %2</source>
        <translation>Prend fin le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Size × %1: %2</source>
        <translation>Ampleur × %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>its end of %1 is lifted</source>
        <translation>sa fin du %1 est levée</translation>
    </message>
    <message>
        <source>it ends on %1</source>
        <translation>il prend fin le %1</translation>
    </message>
    <message>
        <source>it ends on %1 instead of %2</source>
        <translation>il prend fin le %1 au lieu du %2</translation>
    </message>
    <message>
        <source>its level returns to what it was</source>
        <translation>son niveau redevient ce qu’il était</translation>
    </message>
    <message>
        <source>its ramp and erosion count from another day</source>
        <translation>sa montée et son érosion comptent depuis un autre jour</translation>
    </message>
</context>
<context>
    <name>fulcrum::SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search, e.g. h20 track:technology severity&gt;=3</source>
        <extracomment>An example of a query in the empty search field; the fields stay English</extracomment>
        <translation>Rechercher, p. ex. h20 track:technology severity&gt;=3</translation>
    </message>
    <message>
        <source>Words, and fields such as track:, by:, kind:, tag:, severity&gt;=3, in-force:2025-05-20. Press / to get here.</source>
        <translation>Des mots, et des champs comme track:, by:, kind:, tag:, severity&gt;=3, in-force:2025-05-20. Appuyez sur / pour venir ici.</translation>
    </message>
    <message>
        <source>What is typed here filters the events</source>
        <translation>Ce qui est saisi ici filtre les événements</translation>
    </message>
</context>
<context>
    <name>fulcrum::SearchDrop</name>
    <message>
        <source>What may be written here</source>
        <translation>Ce qui peut s’écrire ici</translation>
    </message>
</context>
<context>
    <name>fulcrum::SensitivityPanel</name>
    <message>
        <source>One at a time</source>
        <translation>Un à la fois</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Tous à la fois</translation>
    </message>
    <message>
        <source>Weights of the tracks</source>
        <translation>Poids des volets</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Share alone, with interactions</source>
        <translation>Part seule, avec interactions</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Moving each parameter</source>
        <translation>Variation de chaque paramètre</translation>
    </message>
    <message>
        <source>Varying all parameters</source>
        <translation>Variation de tous les paramètres</translation>
    </message>
    <message>
        <source>What the balance on %1 rests on: %2</source>
        <translation>Sur quoi repose le rapport de force au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped. Move the cursor to start again.</source>
        <translation>Arrêté. Déplacez le curseur pour relancer.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Balance, %1 to %2</source>
        <extracomment>How far the balance moves over the range of each parameter: the scale of the bars, in points</extracomment>
        <translation>Rapport de force, %1 à %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Rapport de force</translation>
    </message>
</context>
<context>
    <name>fulcrum::SensitivityText</name>
    <message>
        <source>%1: with %2 the balance is %3, with %4 it is %5</source>
        <extracomment>A parameter at each end of its range: %1 its name, %2 and %4 its values, %3 and %5 the balance then</extracomment>
        <translation>%1&#xa0;: avec %2, le rapport de force est de %3, avec %4, de %5</translation>
    </message>
    <message>
        <source>%1: %2 of the variance alone, %3 with its interactions</source>
        <extracomment>%1 a parameter, %2 and %3 percentages of the variance</extracomment>
        <translation>%1&#xa0;: %2 de la variance isolément, %3 avec ses interactions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Shares of the variance: %1 alone, %2 with interactions</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of the variance</source>
        <translation>%1&#xa0;: %2 de la variance</translation>
    </message>
    <message>
        <source>Nothing presses on this day, so no parameter matters.</source>
        <translation>Rien ne pèse ce jour-là, aucun paramètre ne compte donc.</translation>
    </message>
    <message>
        <source>%1 moves it most: from %2 to %3.</source>
        <translation>Paramètre le plus influent&#xa0;: %1, de %2 à %3.</translation>
    </message>
    <message>
        <source>None by itself changes who leads.</source>
        <translation>Aucun, à lui seul, ne change qui est en tête.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s) could change who leads.</source>
        <translation>
            <numerusform>%Ln paramètre pourrait changer qui est en tête.</numerusform>
            <numerusform>%Ln paramètres pourraient changer qui est en tête.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 alone decides %2 of the variance on %3.</source>
        <extracomment>%1 a parameter, %2 a percentage, %3 a date</extracomment>
        <translation>%1 détermine isolément %2 de la variance au %3.</translation>
    </message>
    <message>
        <source>Nothing presses on this day, so no weight matters.</source>
        <translation>Rien ne pèse ce jour-là, aucun poids ne compte donc.</translation>
    </message>
    <message>
        <source>The weight of %1 decides %2.</source>
        <translation>Le poids «&#xa0;%1&#xa0;» détermine %2 de la variance.</translation>
    </message>
</context>
<context>
    <name>fulcrum::SheetTexts</name>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositive 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>Diapositive 4:3</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, paysage</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, paysage</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, portrait</translation>
    </message>
    <message>
        <source>Journal, single column</source>
        <translation>Revue, une colonne</translation>
    </message>
    <message>
        <source>Journal, double column</source>
        <translation>Revue, deux colonnes</translation>
    </message>
    <message>
        <source>Social media, square</source>
        <translation>Réseaux sociaux, carré</translation>
    </message>
    <message>
        <source>Poster A1, landscape</source>
        <translation>Affiche A1, paysage</translation>
    </message>
    <message>
        <source>there is no preset “%1”</source>
        <translation>il n’y a pas de format prédéfini «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>Choisissez parmi %1</translation>
    </message>
    <message>
        <source>%1 dots an inch cannot be drawn</source>
        <translation>%1 points par pouce ne peuvent pas être dessinés</translation>
    </message>
    <message>
        <source>give %1 to %2</source>
        <translation>Donnez une valeur de %1 à %2</translation>
    </message>
    <message>
        <source>text cannot be scaled by %1</source>
        <translation>le texte ne peut pas être mis à l’échelle %1</translation>
    </message>
    <message>
        <source>a figure of %1 × %2 %3 cannot be laid out with text of this size</source>
        <translation>une figure de %1 × %2 %3 ne peut pas être composée avec un texte de cette taille</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>Choisissez une taille plus petite</translation>
    </message>
    <message>
        <source>choose at least %1 × %2 %3, or smaller text</source>
        <translation>Choisissez au moins %1 × %2 %3, ou un texte plus petit</translation>
    </message>
</context>
<context>
    <name>fulcrum::SpeakerWindow</name>
    <message>
        <source>Speaker notes</source>
        <translation>Notes de l’orateur</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Ce qu’il faut dire</translation>
    </message>
    <message>
        <source>Nothing is noted for this step.</source>
        <translation>Rien n’est noté pour cette étape.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>C’est la dernière étape.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::StatusText</name>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>outcome unknown to the data</source>
        <translation>issue inconnue des données</translation>
    </message>
    <message>
        <source>Suspended since %1</source>
        <translation>Suspendue depuis le %1</translation>
    </message>
    <message>
        <source>In force at %1 % since %2</source>
        <translation>En vigueur à %1&#x202f;% depuis le %2</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>En vigueur depuis le %1</translation>
    </message>
    <message>
        <source>suspended from %1</source>
        <translation>suspendue à partir du %1</translation>
    </message>
    <message>
        <source>at %1 % from %2</source>
        <translation>à %1&#x202f;% à partir du %2</translation>
    </message>
    <message>
        <source>in full from %1</source>
        <translation>en totalité à partir du %1</translation>
    </message>
    <message>
        <source>before that %1</source>
        <extracomment>What held earlier, the latest first</extracomment>
        <translation>auparavant %1</translation>
    </message>
    <message>
        <source>Not yet in force on %1; from %2</source>
        <translation>Pas encore en vigueur au %1&#x202f;; à partir du %2</translation>
    </message>
    <message>
        <source>Was in force %1 – %2</source>
        <extracomment>From the first to the last day</extracomment>
        <translation>A été en vigueur&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>Threatened since %1</source>
        <translation>Menace depuis le %1</translation>
    </message>
    <message>
        <source>scheduled to end on %1</source>
        <translation>fin prévue le %1</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>annonce le %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::StepEditor</name>
    <message>
        <source>Move there from the step before, rather than cut</source>
        <translation>Y glisser depuis l’étape précédente, sans coupe</translation>
    </message>
    <message>
        <source>Step of the story</source>
        <translation>Étape du récit</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Te&amp;xt for the audience</source>
        <translation>Te&amp;xte pour le public</translation>
    </message>
    <message>
        <source>&amp;Notes for the speaker</source>
        <translation>&amp;Notes de l’orateur</translation>
    </message>
    <message>
        <source>Call-outs</source>
        <translation>Repères</translation>
    </message>
</context>
<context>
    <name>fulcrum::Storage</name>
    <message>
        <source>&quot;%1&quot; is no code of the project</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code du projet</translation>
    </message>
    <message>
        <source>Add that code first, or take it off the annotation</source>
        <translation>Ajoutez d’abord ce code, ou retirez-le de l’annotation</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>le projet est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Open it for writing</source>
        <translation>Ouvrez-le en écriture</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>la lecture a été arrêtée</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Ouvrez de nouveau le fichier</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>le fichier est endommagé (%1)</translation>
    </message>
    <message>
        <source>Restore it from a copy</source>
        <translation>Rétablissez-le à partir d’une copie</translation>
    </message>
    <message>
        <source>there is no track &quot;%1&quot;</source>
        <translation>il n’y a pas de volet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add it first, or correct its spelling</source>
        <translation>Ajoutez l’élément d’abord, ou corrigez son orthographe</translation>
    </message>
    <message>
        <source>there is no party &quot;%1&quot;</source>
        <translation>il n’y a pas de partie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it cannot be removed, because event %1 points to it</source>
        <translation>il ne peut pas être supprimé, car l’événement %1 s’y rapporte</translation>
    </message>
    <message>
        <source>Remove that relation first</source>
        <translation>Retirez d’abord cette relation</translation>
    </message>
    <message>
        <source>it cannot be removed, because the story %1 shows it</source>
        <translation>il ne peut pas être supprimé, car le récit %1 le montre</translation>
    </message>
    <message>
        <source>Take it out of the story first</source>
        <translation>Retirez-le d’abord du récit</translation>
    </message>
    <message>
        <source>it cannot be removed, because the scenario %1 changes it</source>
        <translation>il ne peut pas être supprimé, car le scénario %1 le modifie</translation>
    </message>
    <message>
        <source>Take it out of the scenario first</source>
        <translation>Retirez-le d’abord du scénario</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Check the path, or make a project there with &quot;fulcrum new&quot;</source>
        <translation>Vérifiez le chemin, ou créez-y un projet avec «&#xa0;fulcrum new&#xa0;»</translation>
    </message>
    <message>
        <source>this is a folder, not a project file</source>
        <translation>c’est un dossier, pas un fichier de projet</translation>
    </message>
    <message>
        <source>Name the project file inside it</source>
        <translation>Indiquez le fichier de projet qu’il contient</translation>
    </message>
    <message>
        <source>this is no regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Name a project file</source>
        <translation>Indiquez un fichier de projet</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>la lecture du fichier n’est pas autorisée</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>Changez ses droits d’accès</translation>
    </message>
    <message>
        <source>the file is empty, so it is no Fulcrum project</source>
        <translation>le fichier est vide, ce n’est donc pas un projet Fulcrum</translation>
    </message>
    <message>
        <source>Restore it from a copy, or make a project with &quot;fulcrum new&quot;</source>
        <translation>Rétablissez-le à partir d’une copie, ou créez un projet avec «&#xa0;fulcrum new&#xa0;»</translation>
    </message>
    <message>
        <source>this is no Fulcrum project</source>
        <translation>ce n’est pas un projet Fulcrum</translation>
    </message>
    <message>
        <source>Name a .fulcrum file; other formats come in with &quot;fulcrum import&quot;</source>
        <translation>Indiquez un fichier .fulcrum&#x202f;; les autres formats se reprennent avec «&#xa0;fulcrum import&#xa0;»</translation>
    </message>
    <message>
        <source>the file is truncated</source>
        <translation>le fichier est tronqué</translation>
    </message>
    <message>
        <source>this is a SQLite database, but no Fulcrum project</source>
        <translation>c’est une base de données SQLite, mais pas un projet Fulcrum</translation>
    </message>
    <message>
        <source>Name a .fulcrum file</source>
        <translation>Indiquez un fichier .fulcrum</translation>
    </message>
    <message>
        <source>the file is damaged: it states no schema number</source>
        <translation>le fichier est endommagé&#xa0;: il n’indique pas de numéro de schéma</translation>
    </message>
    <message>
        <source>the file was written by a newer Fulcrum (schema %1; this program reads up to %2)</source>
        <translation>le fichier a été écrit par un Fulcrum plus récent (schéma %1&#x202f;; ce programme lit jusqu’à %2)</translation>
    </message>
    <message>
        <source>Use a newer Fulcrum</source>
        <translation>Utilisez un Fulcrum plus récent</translation>
    </message>
    <message>
        <source>the file is set to write-ahead logging, which a project file never is</source>
        <translation>le fichier est réglé sur la journalisation anticipée, ce qu’un fichier de projet n’est jamais</translation>
    </message>
    <message>
        <source>Set it back with &quot;PRAGMA journal_mode = DELETE&quot;</source>
        <translation>Remettez-le en ordre avec «&#xa0;PRAGMA journal_mode = DELETE&#xa0;»</translation>
    </message>
    <message>
        <source>the file is truncated: %1 of %2 bytes are there</source>
        <translation>le fichier est tronqué&#xa0;: %1 octets présents sur %2</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>Change its permissions, or work on a copy</source>
        <translation>Changez ses droits d’accès, ou travaillez sur une copie</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>le dossier %1 n’existe pas</translation>
    </message>
    <message>
        <source>Make it first</source>
        <translation>Créez-le d’abord</translation>
    </message>
    <message>
        <source>the folder %1 is read-only</source>
        <translation>le dossier %1 est en lecture seule</translation>
    </message>
    <message>
        <source>Change its permissions, or work on a copy elsewhere</source>
        <translation>Changez ses droits d’accès, ou travaillez sur une copie ailleurs</translation>
    </message>
    <message>
        <source>there is no track %1</source>
        <translation>il n’y a pas de volet %1</translation>
    </message>
    <message>
        <source>there is no party %1</source>
        <translation>il n’y a pas de partie %1</translation>
    </message>
    <message>
        <source>the file holds something that a Fulcrum project does not have: %1</source>
        <extracomment>%1 is a part of the database with its name, such as &quot;table event&quot;</extracomment>
        <translation>le fichier contient une chose qu’un projet Fulcrum n’a pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do not trust it; ask for another copy</source>
        <translation>Ne vous y fiez pas&#x202f;; demandez une autre copie</translation>
    </message>
    <message>
        <source>the %1 is not built as schema %2 says</source>
        <extracomment>%1 is a part of the database with its name, such as &quot;table event&quot;</extracomment>
        <translation>une partie n’est pas construite comme le veut le schéma %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restore the file from a copy</source>
        <translation>Rétablissez le fichier à partir d’une copie</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <extracomment>%1 is a part of the database with its name, such as &quot;table event&quot;</extracomment>
        <translation>il manque une partie&#xa0;: %1</translation>
    </message>
    <message>
        <source>a file stands there already</source>
        <translation>il y a déjà un fichier à cet endroit</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first</source>
        <translation>Choisissez un autre nom, ou supprimez-le d’abord</translation>
    </message>
    <message>
        <source>there is no event number %1</source>
        <translation>il n’y a pas d’événement numéro %1</translation>
    </message>
    <message>
        <source>It may have been removed</source>
        <translation>Il a peut-être été supprimé</translation>
    </message>
    <message>
        <source>there is no event %1</source>
        <translation>il n’y a pas d’événement %1</translation>
    </message>
    <message>
        <source>Check its spelling</source>
        <translation>Vérifiez son orthographe</translation>
    </message>
    <message>
        <source>the history has no entry %1</source>
        <translation>l’historique n’a pas d’entrée %1</translation>
    </message>
    <message>
        <source>Open the project again</source>
        <translation>Ouvrez de nouveau le projet</translation>
    </message>
    <message>
        <source>this is the project itself</source>
        <translation>c’est le projet lui-même</translation>
    </message>
    <message>
        <source>Choose another name for the copy</source>
        <translation>Choisissez un autre nom pour la copie</translation>
    </message>
    <message>
        <source>row %1 of %2 refers to a %3 that is not there</source>
        <extracomment>%1 is a number, %2 and %3 are names of tables</extracomment>
        <translation>la ligne %1 de %2 renvoie à un élément de %3 qui n’existe pas</translation>
    </message>
    <message>
        <source>edit &quot;%1&quot;</source>
        <extracomment>Where something is wrong; %1 is what the edit does, in a few words</extracomment>
        <translation>modification «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a change has neither before nor after</source>
        <translation>un changement n’a ni avant ni après</translation>
    </message>
    <message>
        <source>an edit may not turn it into %1</source>
        <extracomment>%1 is a record with its id, such as &quot;event E1&quot;</extracomment>
        <translation>une modification ne peut pas en faire ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove the one and add the other</source>
        <translation>Supprimez l’un et ajoutez l’autre</translation>
    </message>
    <message>
        <source>the edit changes it twice</source>
        <translation>la modification le change deux fois</translation>
    </message>
    <message>
        <source>Merge both changes into one</source>
        <translation>Réunissez les deux changements en un seul</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>l’élément a été modifié entre-temps</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>l’élément existe déjà</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>l’élément a été supprimé entre-temps</translation>
    </message>
    <message>
        <source>Read it again and repeat the edit</source>
        <translation>Relisez-le et refaites la modification</translation>
    </message>
    <message>
        <source>it cannot be removed, because others refer to it</source>
        <translation>l’élément ne peut pas être supprimé, car d’autres s’y rapportent</translation>
    </message>
    <message>
        <source>Change or remove those first</source>
        <translation>Modifiez ou supprimez d’abord ceux-ci</translation>
    </message>
    <message>
        <source>it %1 %2, but there is no such event</source>
        <extracomment>%1 is a type of relation as files have it (&quot;responds_to&quot;), %2 the id of the other event</extracomment>
        <translation>la relation %1 renvoie à %2, mais cet événement n’existe pas</translation>
    </message>
    <message>
        <source>Add that event too, or remove the relation</source>
        <translation>Ajoutez aussi cet événement, ou retirez la relation</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event of the project</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un événement du projet</translation>
    </message>
    <message>
        <source>Add that event, or correct its spelling</source>
        <translation>Ajoutez cet événement, ou corrigez son orthographe</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>un autre programme utilise le fichier</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Fermez-le dans celui-ci et réessayez</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>Make room and try again</source>
        <translation>Faites de la place et réessayez</translation>
    </message>
    <message>
        <source>the file was not closed properly</source>
        <translation>le fichier n’a pas été fermé correctement</translation>
    </message>
    <message>
        <source>Open it once for writing, which repairs it</source>
        <translation>Ouvrez-le une fois en écriture, ce qui le répare</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>le fichier ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder</source>
        <translation>Vérifiez ses droits d’accès et ceux de son dossier</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>the file could not be written (%1)</source>
        <translation>le fichier n’a pas pu être enregistré (%1)</translation>
    </message>
    <message>
        <source>See that the disk has space, then try again</source>
        <translation>Vérifiez qu’il reste de la place sur le disque, puis réessayez</translation>
    </message>
    <message>
        <source>the disk reports a failure (%1)</source>
        <translation>le disque signale une défaillance (%1)</translation>
    </message>
    <message>
        <source>Check the disk and try again</source>
        <translation>Vérifiez le disque et réessayez</translation>
    </message>
    <message>
        <source>the project cannot hold this (%1)</source>
        <translation>le projet ne peut pas contenir cela (%1)</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>Vérifiez l’élément</translation>
    </message>
    <message>
        <source>a text is too long for the project file</source>
        <translation>un texte est trop long pour le fichier de projet</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Raccourcissez-le</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>la mémoire est épuisée</translation>
    </message>
    <message>
        <source>the file could not be put in place</source>
        <translation>le fichier n’a pas pu être mis en place</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions</source>
        <translation>Vérifiez le disque et les droits d’accès du dossier</translation>
    </message>
    <message>
        <source>Restore it from a copy, or take what can be read with &quot;fulcrum recover&quot;</source>
        <translation>Restaurez-le depuis une copie, ou récupérez ce qui est lisible avec « fulcrum recover »</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or take what can be read with &quot;fulcrum recover&quot;</source>
        <translation>Restaurez le fichier depuis une copie, ou récupérez ce qui est lisible avec « fulcrum recover »</translation>
    </message>
    <message>
        <source>Lost party %1</source>
        <translation>Partie perdue %1</translation>
    </message>
    <message>
        <source>Lost track %1</source>
        <translation>Volet perdu %1</translation>
    </message>
    <message>
        <source>Lost indicator %1</source>
        <translation>Indicateur perdu %1</translation>
    </message>
    <message>
        <source>Lost story %1</source>
        <translation>Récit perdu %1</translation>
    </message>
    <message>
        <source>Lost scenario %1</source>
        <translation>Scénario perdu %1</translation>
    </message>
    <message>
        <source>Lost code %1</source>
        <translation>Code perdu %1</translation>
    </message>
    <message>
        <source>Recovered from %1</source>
        <translation>Récupéré de %1</translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation>Vérifiez le chemin et ses droits d’accès</translation>
    </message>
    <message>
        <source>nothing of a Fulcrum project can be read from this file</source>
        <translation>rien d’un projet Fulcrum n’est lisible dans ce fichier</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message numerus="yes">
        <source>recovered: %n event(s)</source>
        <translation>
            <numerusform>récupéré : %n événement</numerusform>
            <numerusform>récupéré : %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that was stored is known to be lost</source>
        <translation>rien de ce qui était enregistré n’est perdu, à notre connaissance</translation>
    </message>
    <message numerus="yes">
        <source>lost: what stood on %n damaged page(s) of the file</source>
        <translation>
            <numerusform>perdu : ce que contenait %n page endommagée du fichier</numerusform>
            <numerusform>perdu : ce que contenaient %n pages endommagées du fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: %n row(s) that are damaged</source>
        <translation>
            <numerusform>perdu : %n ligne endommagée</numerusform>
            <numerusform>perdu : %n lignes endommagées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: %n row(s) of which it cannot be told where they belong</source>
        <translation>
            <numerusform>perdu : %n ligne dont on ne sait où elle va</numerusform>
            <numerusform>perdu : %n lignes dont on ne sait où elles vont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n row(s) that no project can hold</source>
        <translation>
            <numerusform>laissé de côté : %n ligne qu’aucun projet ne peut contenir</numerusform>
            <numerusform>laissé de côté : %n lignes qu’aucun projet ne peut contenir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: at least %n event(s), to which others refer</source>
        <translation>
            <numerusform>perdu : au moins %n événement auquel d’autres renvoient</numerusform>
            <numerusform>perdu : au moins %n événements auxquels d’autres renvoient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n row(s) that belong to what is lost</source>
        <translation>
            <numerusform>laissé de côté : %n ligne liée à ce qui est perdu</numerusform>
            <numerusform>laissé de côté : %n lignes liées à ce qui est perdu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost record(s) that others need have a stand-in, named &quot;Lost …&quot;: name them again</source>
        <translation>
            <numerusform>%n élément perdu dont d’autres ont besoin a un remplaçant, nommé « … perdu » : renommez-le</numerusform>
            <numerusform>%n éléments perdus dont d’autres ont besoin ont un remplaçant, nommé « … perdu » : renommez-les</numerusform>
        </translation>
    </message>
    <message>
        <source>the project has a new identity: other copies of it can no longer be merged</source>
        <translation>le projet a une nouvelle identité : ses autres copies ne peuvent plus être fusionnées</translation>
    </message>
    <message>
        <source>the file is damaged: an event refers to a %1 that is not there</source>
        <extracomment>%1 is a name of a table of the file (&quot;party&quot;)</extracomment>
        <translation>le fichier est endommagé : un événement renvoie à un élément « %1 » qui n’existe pas</translation>
    </message>
    <message>
        <source>sources: %1, relations: %2, claims: %3, parties: %4, tracks: %5</source>
        <translation>sources&#xa0;: %1, relations&#xa0;: %2, affirmations&#xa0;: %3, parties&#xa0;: %4, volets&#xa0;: %5</translation>
    </message>
    <message>
        <source>eras: %1, indicators: %2, stories: %3, scenarios: %4, codes: %5, notes: %6</source>
        <translation>périodes&#xa0;: %1, indicateurs&#xa0;: %2, récits&#xa0;: %3, scénarios&#xa0;: %4, codes&#xa0;: %5, notes&#xa0;: %6</translation>
    </message>
    <message numerus="yes">
        <source>history: %n edit(s)</source>
        <translation>
            <numerusform>historique&#xa0;: %n modification</numerusform>
            <numerusform>historique&#xa0;: %n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Steps of the story</source>
        <translation>Étapes du récit</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Texte de l’étape</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A step of a story</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <extracomment>Keeps what is in view as a step of a story</extracomment>
        <translation>Garder la vue</translation>
    </message>
    <message>
        <source>Add what is in view to the story, after this step</source>
        <translation>Ajouter ce qui est affiché au récit, après cette étape</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Show the story to an audience, on the whole screen</source>
        <translation>Montrer le récit à un public, en plein écran</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Edit this step…</source>
        <translation>Modifier cette étape…</translation>
    </message>
    <message>
        <source>Take this step&apos;s view anew</source>
        <translation>Reprendre la vue de cette étape</translation>
    </message>
    <message>
        <source>Move this step up</source>
        <translation>Monter cette étape</translation>
    </message>
    <message>
        <source>Move this step down</source>
        <translation>Descendre cette étape</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Supprimer cette étape</translation>
    </message>
    <message>
        <source>Export the story…</source>
        <translation>Exporter le récit…</translation>
    </message>
    <message>
        <source>New story…</source>
        <translation>Nouveau récit…</translation>
    </message>
    <message>
        <source>Rename the story…</source>
        <translation>Renommer le récit…</translation>
    </message>
    <message>
        <source>Remove the story…</source>
        <translation>Supprimer le récit…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of this view changed since it was kept: %1</source>
        <translation>
            <numerusform>%Ln événement de cette vue a changé depuis qu’elle a été gardée&#xa0;: %1</numerusform>
            <numerusform>%Ln événements de cette vue ont changé depuis qu’elle a été gardée&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>The first step of a story, then each further one</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>This project has no stories. Bring a view up and keep it: it becomes the first step of one.</source>
        <translation>Ce projet n’a pas de récit. Affichez une vue et gardez-la&#xa0;: elle devient la première étape d’un récit.</translation>
    </message>
</context>
<context>
    <name>fulcrum::StoryWriting</name>
    <message>
        <source>New story</source>
        <translation>Nouveau récit</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Begin the story “%1”</source>
        <translation>Début du récit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>Renommer le récit</translation>
    </message>
    <message>
        <source>Rename the story “%1”</source>
        <translation>Changement de nom du récit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the story “%1”?</source>
        <translation>Supprimer le récit «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln step(s) go with it</source>
        <translation>
            <numerusform>%Ln étape disparaît avec lui</numerusform>
            <numerusform>Ses %Ln étapes disparaissent avec lui</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the story “%1”</source>
        <translation>Suppression du récit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keep the view “%1”</source>
        <translation>Ajout de la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take the view “%1” anew</source>
        <translation>Reprise de la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the step “%1”</source>
        <translation>Modification de l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <translation>Suppression de l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put the steps in another order</source>
        <translation>Changement de l’ordre des étapes</translation>
    </message>
</context>
<context>
    <name>fulcrum::TaskStatus</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop what runs in the background</source>
        <translation>Arrêter ce qui s’exécute en arrière-plan</translation>
    </message>
</context>
<context>
    <name>fulcrum::Terms</name>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Countermeasure</source>
        <translation>Contre-mesure</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Allègement</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Pourparlers</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>amends</source>
        <translation>modifie</translation>
    </message>
    <message>
        <source>suspends</source>
        <translation>suspend</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>rétablit</translation>
    </message>
    <message>
        <source>revokes</source>
        <translation>abroge</translation>
    </message>
    <message>
        <source>extends</source>
        <translation>étend</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>carries out</source>
        <translation>met en œuvre</translation>
    </message>
    <message>
        <source>agreed at</source>
        <translation>fait suite à</translation>
    </message>
    <message>
        <source>prepares</source>
        <translation>prépare</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentionne</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>a pour réponse</translation>
    </message>
    <message>
        <source>amended by</source>
        <translation>modifié par</translation>
    </message>
    <message>
        <source>suspended by</source>
        <translation>suspendu par</translation>
    </message>
    <message>
        <source>resumed by</source>
        <translation>rétabli par</translation>
    </message>
    <message>
        <source>revoked by</source>
        <translation>abrogé par</translation>
    </message>
    <message>
        <source>extended by</source>
        <translation>étendu par</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>remplacé par</translation>
    </message>
    <message>
        <source>carried out by</source>
        <translation>mis en œuvre par</translation>
    </message>
    <message>
        <source>led to</source>
        <translation>a conduit à</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>préparé par</translation>
    </message>
    <message>
        <source>mentioned by</source>
        <translation>mentionné par</translation>
    </message>
    <message>
        <source>severity 1, symbolic</source>
        <translation>gravité 1, symbolique</translation>
    </message>
    <message>
        <source>severity 2, narrow</source>
        <translation>gravité 2, ciblée</translation>
    </message>
    <message>
        <source>severity 3, sectoral</source>
        <translation>gravité 3, sectorielle</translation>
    </message>
    <message>
        <source>severity 4, major</source>
        <translation>gravité 4, majeure</translation>
    </message>
    <message>
        <source>severity 5, systemic</source>
        <translation>gravité 5, systémique</translation>
    </message>
</context>
<context>
    <name>fulcrum::TextRows</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineLinks</name>
    <message>
        <source>×%1</source>
        <extracomment>At an arrow that stands for so many links</extracomment>
        <translation>×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <extracomment>At an arrow from the edge of the timeline: so many events before the window are answered</extracomment>
        <translation>
            <numerusform>%Ln plus tôt</numerusform>
            <numerusform>%Ln plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <extracomment>At an arrow to the edge: so many events after the window answer</extracomment>
        <translation>
            <numerusform>%Ln plus tard</numerusform>
            <numerusform>%Ln plus tard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineTips</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in view</source>
        <translation>
            <numerusform>%Ln événement affiché</numerusform>
            <numerusform>%Ln événements affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no mark of their own at this zoom; the dots below the lane show where they are. Zoom in to see them.</source>
        <translation>
            <numerusform>%Ln d’entre eux n’a pas de symbole propre à cette échelle&#x202f;; les points sous le couloir montrent où il se trouve. Faites un zoom avant pour le voir.</numerusform>
            <numerusform>%Ln d’entre eux n’ont pas de symbole propre à cette échelle&#x202f;; les points sous le couloir montrent où ils se trouvent. Faites un zoom avant pour les voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no mark of their own at this zoom; the profile below the marks shows where they are. Zoom in to see them.</source>
        <translation>
            <numerusform>%Ln d’entre eux n’a pas de symbole propre à cette échelle&#x202f;; le profil sous les symboles montre où il se trouve. Faites un zoom avant pour le voir.</numerusform>
            <numerusform>%Ln d’entre eux n’ont pas de symbole propre à cette échelle&#x202f;; le profil sous les symboles montre où ils se trouvent. Faites un zoom avant pour les voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) begin</source>
        <translation>
            <numerusform>%Ln événement commence</numerusform>
            <numerusform>%Ln événements commencent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in force or threatened</source>
        <translation>
            <numerusform>%Ln événement en vigueur ou à l’état de menace</numerusform>
            <numerusform>%Ln événements en vigueur ou à l’état de menace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twice the height is four times the events; the highest in view is %Ln.</source>
        <translation>
            <numerusform>Une hauteur double représente quatre fois plus d’événements&#x202f;; le maximum affiché est de %Ln.</numerusform>
            <numerusform>Une hauteur double représente quatre fois plus d’événements&#x202f;; le maximum affiché est de %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click or press Enter to zoom in.</source>
        <translation>Cliquez ou appuyez sur Entrée pour un zoom avant.</translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineView</name>
    <message numerus="yes">
        <source>%Ln event(s) in view</source>
        <translation>
            <numerusform>%Ln événement affiché</numerusform>
            <numerusform>%Ln événements affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>New event here…</source>
        <translation>Nouvel événement ici…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Events in lanes by side and track; arrow keys walk from event to event</source>
        <translation>Événements en couloirs par camp et volet&#x202f;; les flèches passent d’un événement à l’autre</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Faire défiler les couloirs</translation>
    </message>
    <message>
        <source>This project has no events yet. Import some with “fulcrum import”.</source>
        <translation>Ce projet n’a pas encore d’événements. Importez-en avec «&#xa0;fulcrum import&#xa0;».</translation>
    </message>
    <message>
        <source>The filter lets no event of this stretch of time through.</source>
        <translation>Le filtre ne laisse passer aucun événement de cet intervalle.</translation>
    </message>
    <message>
        <source>All lanes with events in this stretch of time are hidden.</source>
        <translation>Tous les couloirs ayant des événements dans cet intervalle sont masqués.</translation>
    </message>
    <message>
        <source>No events in this stretch of time. Press F to show everything.</source>
        <translation>Aucun événement dans cet intervalle. Appuyez sur F pour tout montrer.</translation>
    </message>
    <message>
        <source>Select an event first; from there one can walk along its links.</source>
        <translation>Sélectionnez d’abord un événement&#x202f;; de là, on peut suivre ses liens.</translation>
    </message>
    <message>
        <source>This event answers nothing in the record.</source>
        <translation>Cet événement ne répond à rien dans les données.</translation>
    </message>
    <message>
        <source>Nothing in the record answers this event.</source>
        <translation>Rien dans les données ne répond à cet événement.</translation>
    </message>
    <message>
        <source>No other event in the record answers what this one answers.</source>
        <translation>Aucun autre événement des données ne répond à ce à quoi celui-ci répond.</translation>
    </message>
</context>
<context>
    <name>fulcrum::TipLine</name>
    <message>
        <source>More</source>
        <extracomment>A button behind a tip: to the page of the help</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Close this tip</source>
        <translation>Fermer ce conseil</translation>
    </message>
    <message>
        <source>No more tips</source>
        <extracomment>A button behind a tip: to have none of them from now on</extracomment>
        <translation>Plus de conseils</translation>
    </message>
</context>
<context>
    <name>fulcrum::Tour</name>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>fulcrum::Validation</name>
    <message>
        <source>side %1</source>
        <translation>le camp %1</translation>
    </message>
    <message>
        <source>the days from %1 to %2</source>
        <translation>les jours du %1 au %2</translation>
    </message>
    <message>
        <source>the track %1</source>
        <translation>le volet %1</translation>
    </message>
    <message>
        <source>the indicator %1</source>
        <translation>l’indicateur %1</translation>
    </message>
    <message>
        <source>the project does not have %1</source>
        <translation>le projet n’a pas %1</translation>
    </message>
    <message>
        <source>%A is ahead on 10 April 2025</source>
        <translation>%A en tête le 10 avril 2025</translation>
    </message>
    <message>
        <source>the net is above 0</source>
        <translation>le solde est supérieur à 0</translation>
    </message>
    <message>
        <source>net</source>
        <translation>solde</translation>
    </message>
    <message>
        <source>the mineral licences of %B turn it</source>
        <translation>les licences sur les minerais (%B) inversent la tendance</translation>
    </message>
    <message>
        <source>from 10 April to 10 June 2025 the net falls by 60 or more and is below 0 on some day; minerals are the largest track of %B on 10 June</source>
        <translation>du 10 avril au 10 juin 2025, le solde baisse de 60 ou plus et passe au moins un jour sous 0&#x202f;; les minerais sont le premier volet (%B) le 10 juin</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>baisse</translation>
    </message>
    <message>
        <source>net on 10 June</source>
        <translation>solde au 10 juin</translation>
    </message>
    <message>
        <source>lowest net, on %1</source>
        <translation>solde le plus bas, le %1</translation>
    </message>
    <message>
        <source>minerals on 10 June</source>
        <translation>minerais au 10 juin</translation>
    </message>
    <message>
        <source>largest other track on 10 June</source>
        <translation>premier autre volet au 10 juin</translation>
    </message>
    <message>
        <source>the recovery after London</source>
        <translation>le redressement après Londres</translation>
    </message>
    <message>
        <source>from 10 June to 15 July 2025 the net rises by 25 or more</source>
        <translation>du 10 juin au 15 juillet 2025, le solde monte de 25 ou plus</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>hausse</translation>
    </message>
    <message>
        <source>the chip controls of 7 October 2022</source>
        <translation>les contrôles sur les puces du 7 octobre 2022</translation>
    </message>
    <message>
        <source>from 6 October 2022 to 5 January 2023 technology rises by 30 or more, and no other track moves by more than 3</source>
        <translation>du 6 octobre 2022 au 5 janvier 2023, la technologie monte de 30 ou plus, et aucun autre volet ne bouge de plus de 3</translation>
    </message>
    <message>
        <source>rise of technology</source>
        <translation>hausse de la technologie</translation>
    </message>
    <message>
        <source>largest move of another track</source>
        <translation>plus grand mouvement d’un autre volet</translation>
    </message>
    <message>
        <source>the truce of 14 May 2025</source>
        <translation>la trêve du 14 mai 2025</translation>
    </message>
    <message>
        <source>from 13 to 24 May the tariffs in force fall by 50 % or more (%A) and 70 % or more (%B)</source>
        <translation>du 13 au 24 mai, les droits de douane en vigueur baissent de 50&#x202f;% ou plus (%A) et de 70&#x202f;% ou plus (%B)</translation>
    </message>
    <message>
        <source>fall of %1, %</source>
        <translation>baisse en&#x202f;%, %1</translation>
    </message>
    <message>
        <source>duties on the books follow the average tariffs of the Peterson Institute</source>
        <translation>les droits inscrits dans les textes suivent les droits moyens du Peterson Institute</translation>
    </message>
    <message>
        <source>daily from 23 March 2018 to 14 November 2025: Pearson&apos;s r .97 or more for both; Spearman&apos;s .80 or more (%A), .75 or more (%B)</source>
        <translation>chaque jour du 23 mars 2018 au 14 novembre 2025&#xa0;: r de Pearson de 0,97 ou plus pour les deux&#x202f;; r de Spearman de 0,80 ou plus (%A), 0,75 ou plus (%B)</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1</source>
        <translation>r de Pearson, %1</translation>
    </message>
    <message>
        <source>Spearman&apos;s r, %1</source>
        <translation>r de Spearman, %1</translation>
    </message>
    <message>
        <source>days, %1</source>
        <translation>jours, %1</translation>
    </message>
    <message>
        <source>Busan</source>
        <translation>Busan</translation>
    </message>
    <message>
        <source>both sides press less on 10 December than on 9 November 2025</source>
        <translation>les deux camps pèsent moins le 10 décembre que le 9 novembre 2025</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>variation, %1</translation>
    </message>
    <message>
        <source>the ruling of 20 February 2026</source>
        <translation>la décision du 20 février 2026</translation>
    </message>
    <message>
        <source>from 19 February to 2 March the tariffs in force of %A fall by 30 to 60 %</source>
        <translation>du 19 février au 2 mars, les droits de douane en vigueur (%A) baissent de 30 à 60&#x202f;%</translation>
    </message>
    <message>
        <source>Phase One changes little</source>
        <translation>la phase 1 change peu de chose</translation>
    </message>
    <message>
        <source>from 13 to 29 February 2020 the net moves by less than 8</source>
        <translation>du 13 au 29 février 2020, le solde bouge de moins de 8</translation>
    </message>
    <message>
        <source>largest move</source>
        <translation>plus grand mouvement</translation>
    </message>
    <message>
        <source>rare-earth measures of %B follow the shortfall of magnets</source>
        <translation>les mesures sur les terres rares (%B) suivent le déficit d’aimants</translation>
    </message>
    <message>
        <source>March to December 2025, the mean of the month 30 days later against 1 − shipments / 620 t: Pearson&apos;s r .4 or more</source>
        <translation>de mars à décembre 2025, la moyenne du mois décalée de 30 jours face à 1 − livraisons / 620&#xa0;t&#xa0;: r de Pearson de 0,4 ou plus</translation>
    </message>
    <message>
        <source>Pearson&apos;s r</source>
        <translation>r de Pearson</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>placebo: the sides dealt out anew over all measures</source>
        <translation>placebo&#xa0;: les camps redistribués au hasard entre toutes les mesures</translation>
    </message>
    <message>
        <source>V1, V2, V2b and V3 pass together in less than 5 % of 1,000 runs</source>
        <translation>V1, V2, V2b et V3 sont confirmées ensemble dans moins de 5&#x202f;% de 1&#x202f;000 tirages</translation>
    </message>
    <message>
        <source>runs that pass, %</source>
        <translation>tirages concluants, en&#x202f;%</translation>
    </message>
</context>
<context>
    <name>fulcrum::WhatsThisTexts</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The timeline.&lt;/b&gt; Each mark is an event: a bar where it holds for a while, a symbol where it is done in a day. It lies in the lane of its side and track. The taller a mark, the more severe the event.&lt;/p&gt;&lt;p&gt;Turn the wheel to zoom at the pointer, drag to move, click a mark to read about it. The upright line is the cursor: the day that the chart and the panels speak of.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;La frise.&lt;/b&gt; Chaque symbole est un événement&#xa0;: une barre s’il s’applique un certain temps, un signe s’il s’accomplit en un jour. Il se trouve dans le couloir de son camp et de son volet. Plus un symbole est haut, plus l’événement est grave.&lt;/p&gt;&lt;p&gt;Tournez la molette pour zoomer au pointeur, faites glisser pour vous déplacer, cliquez sur un symbole pour en savoir plus. La ligne verticale est le curseur&#xa0;: le jour dont parlent le graphique et les panneaux.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The leverage balance.&lt;/b&gt; What the measures in force press on each side, stacked by track: up for one side, down for the other. The strong line is the difference, with the band that holds eight outcomes of ten.&lt;/p&gt;&lt;p&gt;Point at a day to see what was in force: its events light up above.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Le rapport de force.&lt;/b&gt; Ce que les mesures en vigueur font peser sur chaque camp, empilé par volet&#xa0;: vers le haut pour un camp, vers le bas pour l’autre. La ligne épaisse est la différence, avec la bande qui contient huit issues sur dix.&lt;/p&gt;&lt;p&gt;Pointez un jour pour voir ce qui était en vigueur&#xa0;: ses événements s’illuminent au-dessus.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The whole record.&lt;/b&gt; How many events begin when. The frame is what the timeline shows: drag it, or its edges.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;L’ensemble des données.&lt;/b&gt; Combien d’événements commencent, et quand. Le cadre est ce que montre la frise&#xa0;: faites-le glisser, ou ses bords.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Search.&lt;/b&gt; Type words, or fields such as &lt;code&gt;track:minerals&lt;/code&gt; or &lt;code&gt;severity&amp;gt;=4&lt;/code&gt;. Timeline, table and counts then show only what matches.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;La recherche.&lt;/b&gt; Saisissez des mots, ou des champs comme &lt;code&gt;track:minerals&lt;/code&gt; ou &lt;code&gt;severity&amp;gt;=4&lt;/code&gt;. La frise, le tableau et les nombres ne montrent alors que ce qui correspond.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The cursor.&lt;/b&gt; The day it stands on, the balance on that day, and what it is made of.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Le curseur.&lt;/b&gt; Le jour où il se trouve, le rapport de force ce jour-là, et ce qui le compose.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What is in view.&lt;/b&gt; The stretch of time, and how many events lie in it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ce qui est affiché.&lt;/b&gt; L’intervalle, et le nombre d’événements qui s’y trouvent.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
