<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ApplyPlanDialog</name>
    <message numerus="yes">
        <source>For %n customer(s)</source>
        <translation>
            <numerusform>For %n customer</numerusform>
            <numerusform>For %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupContentsPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from today</source>
        <translation>
            <numerusform>%Ln difference from today</numerusform>
            <numerusform>%Ln differences from today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankDialog</name>
    <message numerus="yes">
        <source>Record %n payment(s)</source>
        <translation>
            <numerusform>Record %n payment</numerusform>
            <numerusform>Record %n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkTagDialog</name>
    <message numerus="yes">
        <source>Tags of %n customer(s)</source>
        <translation>
            <numerusform>Tags of %n customer</numerusform>
            <numerusform>Tags of %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message numerus="yes">
        <source>%n event(s) will be taken</source>
        <translation>
            <numerusform>%n event will be taken</numerusform>
            <numerusform>%n events will be taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouponsPanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%n issued</numerusform>
            <numerusform>%n issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run out</source>
        <translation>
            <numerusform>%n run out</numerusform>
            <numerusform>%n run out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerListPanel</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message numerus="yes">
        <source>Goes on with %n point(s) not ticked</source>
        <translation>
            <numerusform>Goes on with %n point not ticked</numerusform>
            <numerusform>Goes on with %n points not ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebriefDialog</name>
    <message numerus="yes">
        <source>The day is written down: %n entries.</source>
        <translation>
            <numerusform>The day is written down: %n entry.</numerusform>
            <numerusform>The day is written down: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Erase %n customers for good?</source>
        <translation>
            <numerusform>Erase %n customer for good?</numerusform>
            <numerusform>Erase %n customers for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) or older store(s) will be rewritten.</source>
        <translation>
            <numerusform>%n backup or older store will be rewritten.</numerusform>
            <numerusform>%n backups or older stores will be rewritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EveningNotice</name>
    <message numerus="yes">
        <source>%n visit(s) not written down yet.</source>
        <translation>
            <numerusform>%n visit not written down yet.</numerusform>
            <numerusform>%n visits not written down yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n customer(s)</source>
        <translation>
            <numerusform>Export %n customer</numerusform>
            <numerusform>Export %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on pace</source>
        <translation>
            <numerusform>%n on pace</numerusform>
            <numerusform>%n on pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n reached</numerusform>
            <numerusform>%n reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n goal(s) to come or over</source>
        <translation>
            <numerusform>Show %n goal to come or over</numerusform>
            <numerusform>Show %n goals to come or over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportColumnModel</name>
    <message numerus="yes">
        <source>%Ln odd value(s)</source>
        <translation>
            <numerusform>%Ln odd value</numerusform>
            <numerusform>%Ln odd values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportComparePanel</name>
    <message numerus="yes">
        <source>For %Ln chosen row(s).</source>
        <translation>
            <numerusform>For %Ln chosen row.</numerusform>
            <numerusform>For %Ln chosen rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln customer(s)</source>
        <translation>
            <numerusform>Import %Ln customer</numerusform>
            <numerusform>Import %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightFeed</name>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n muted</numerusform>
            <numerusform>%n muted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCustomerDialog</name>
    <message numerus="yes">
        <source>%n card(s) done</source>
        <translation>
            <numerusform>%n card done</numerusform>
            <numerusform>%n cards done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelinePage</name>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelinesDialog</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) stand in “{stage}”. They go to</source>
        <translation>
            <numerusform>%n deal stands in “{stage}”. It goes to</numerusform>
            <numerusform>%n deals stand in “{stage}”. They go to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivablesPanel</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordFiles</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n follow-up(s) due now</source>
        <translation>
            <numerusform>%n follow-up due now</numerusform>
            <numerusform>%n follow-ups due now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message numerus="yes">
        <source>%Ln record(s) could not be proved and stay out, or are kept as notes.</source>
        <translation>
            <numerusform>%Ln record could not be proved and stays out, or is kept as a note.</numerusform>
            <numerusform>%Ln records could not be proved and stay out, or are kept as notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand-in(s) hold what belonged to lost names.</source>
        <translation>
            <numerusform>%Ln stand-in holds what belonged to a lost name.</numerusform>
            <numerusform>%Ln stand-ins hold what belonged to lost names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) keep single values.</source>
        <translation>
            <numerusform>%Ln note keeps single values.</numerusform>
            <numerusform>%Ln notes keep single values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCounts</name>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them double and left out</source>
        <translation>
            <numerusform>%n of them double and left out</numerusform>
            <numerusform>%n of them double and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n other change</numerusform>
            <numerusform>%n other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n customer(s)</source>
        <translation>
            <numerusform>for %n customer</numerusform>
            <numerusform>for %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleStrips</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageFields</name>
    <message numerus="yes">
        <source>%n deal(s) in this stage</source>
        <translation>
            <numerusform>%n deal in this stage</numerusform>
            <numerusform>%n deals in this stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>%n visit planned</numerusform>
            <numerusform>%n visits planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the week</source>
        <translation>
            <numerusform>%n within the week</numerusform>
            <numerusform>%n within the week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Wait %n s</source>
        <translation>
            <numerusform>Wait %n s</numerusform>
            <numerusform>Wait %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPlanDialog</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkStatus</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s): what it is, and how to repair it</source>
        <translation>
            <numerusform>%Ln finding: what it is, and how to repair it</numerusform>
            <numerusform>%Ln findings: what they are, and how to repair them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n h behind</source>
        <translation>
            <numerusform>The clock is %n h behind</numerusform>
            <numerusform>The clock is %n h behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <translation>
            <numerusform>Locks in %n min</numerusform>
            <numerusform>Locks in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n s</source>
        <translation>
            <numerusform>Locks in %n s</numerusform>
            <numerusform>Locks in %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
