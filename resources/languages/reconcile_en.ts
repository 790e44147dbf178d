<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CalendarPanel</name>
    <message numerus="yes">
        <source>%n pages in this month</source>
        <translation>
            <numerusform>%n page in this month</numerusform>
            <numerusform>%n pages in this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n pages</source>
        <translation>
            <numerusform>{day}, %n page</numerusform>
            <numerusform>{day}, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachColumn</name>
    <message numerus="yes">
        <source>Coach: %n notes.</source>
        <translation>
            <numerusform>Coach: %n note.</numerusform>
            <numerusform>Coach: %n notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletingAll</name>
    <message numerus="yes">
        <source>%n backups, in {folders}</source>
        <translation>
            <numerusform>%n backup, in {folders}</numerusform>
            <numerusform>%n backups, in {folders}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>%n entries could be read. They are open here, in a new workbook.</source>
        <translation>
            <numerusform>%n entry could be read. It is open here, in a new workbook.</numerusform>
            <numerusform>%n entries could be read. They are open here, in a new workbook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthTold</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettingGoPage</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockWhen</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingCharacters</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>The printer stopped after %n pages. Your letter is as you wrote it.</source>
        <translation>
            <numerusform>The printer stopped after %n page. Your letter is as you wrote it.</numerusform>
            <numerusform>The printer stopped after %n pages. Your letter is as you wrote it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidTwice</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingBar</name>
    <message numerus="yes">
        <source>%n changes could not be saved yet.</source>
        <translation>
            <numerusform>%n change could not be saved yet.</numerusform>
            <numerusform>%n changes could not be saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetGroups</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message numerus="yes">
        <source>%n backups still ask for an earlier passphrase.</source>
        <translation>
            <numerusform>%n backup still asks for an earlier passphrase.</numerusform>
            <numerusform>%n backups still ask for an earlier passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups still open as before.</source>
        <translation>
            <numerusform>%n backup still opens as before.</numerusform>
            <numerusform>%n backups still open as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>%n changes could not be saved yet. They are kept, with the key, until they can.</source>
        <translation>
            <numerusform>%n change could not be saved yet. It is kept, with the key, until it can.</numerusform>
            <numerusform>%n changes could not be saved yet. They are kept, with the key, until they can.</numerusform>
        </translation>
    </message>
</context>
</TS>
