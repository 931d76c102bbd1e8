<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message numerus="yes">
        <source>%n passage(s) copied with the source.</source>
        <translation>
            <numerusform>%n passage copied with the source.</numerusform>
            <numerusform>%n passages copied with the source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figures</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresHandingOn</name>
    <message numerus="yes">
        <source>%n figure(s) copied as a table.</source>
        <translation>
            <numerusform>%n figure copied as a table.</numerusform>
            <numerusform>%n figures copied as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDrafts</name>
    <message numerus="yes">
        <source>%n note(s) were being typed when the program ended.</source>
        <translation>
            <numerusform>%n note were being typed when the program ended.</numerusform>
            <numerusform>%n notes were being typed when the program ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesBrowser</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesFilters</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesHandingOn</name>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>%n note added</numerusform>
            <numerusform>%n notes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) updated</source>
        <translation>
            <numerusform>%n note updated</numerusform>
            <numerusform>%n notes updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) unchanged</source>
        <translation>
            <numerusform>%n note unchanged</numerusform>
            <numerusform>%n notes unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place in the report</source>
        <translation>
            <numerusform>%n note without a place in the report</numerusform>
            <numerusform>%n notes without a place in the report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberingFaults</name>
    <message numerus="yes">
        <source>%n fault(s) in the numbering</source>
        <translation>
            <numerusform>%n fault in the numbering</numerusform>
            <numerusform>%n faults in the numbering</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message numerus="yes">
        <source>%n passage(s) highlighted.</source>
        <translation>
            <numerusform>%n passage highlighted.</numerusform>
            <numerusform>%n passages highlighted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n report(s)</source>
        <translation>
            <numerusform>in %n report</numerusform>
            <numerusform>in %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>in %n section</numerusform>
            <numerusform>in %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message numerus="yes">
        <source>The text has changed and %n note(s) moved with it.</source>
        <translation>
            <numerusform>The text has changed and %n note moved with it.</numerusform>
            <numerusform>The text has changed and %n notes moved with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has changed: %n note(s) need a look.</source>
        <translation>
            <numerusform>The text has changed: %n note need a look.</numerusform>
            <numerusform>The text has changed: %n notes need a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n place(s) could not be decoded</source>
        <translation>
            <numerusform>%n place could not be decoded</numerusform>
            <numerusform>%n places could not be decoded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
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
    <name>TagsQuestion</name>
    <message numerus="yes">
        <source>Tags of %n note(s), separated by blanks:</source>
        <translation>
            <numerusform>Tags of %n note, separated by blanks:</numerusform>
            <numerusform>Tags of %n notes, separated by blanks:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
</TS>
