<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Hubscope&apos;s test</source>
        <translation>Hubscopes Test</translation>
    </message>
</context>
</TS>
