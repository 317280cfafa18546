<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ApplyPlanDialog</name>
    <message numerus="yes">
        <source>For %Ln customer(s)</source>
        <translation>
            <numerusform>For %Ln customer</numerusform>
            <numerusform>For %Ln customers</numerusform>
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
        <source>Record %Ln payment(s)</source>
        <translation>
            <numerusform>Record %Ln payment</numerusform>
            <numerusform>Record %Ln payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPreviewDialog</name>
    <message numerus="yes">
        <source>Archive %Ln customer(s)</source>
        <translation>
            <numerusform>Archive %Ln customer</numerusform>
            <numerusform>Archive %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln customer(s) to the trash</source>
        <translation>
            <numerusform>Move %Ln customer to the trash</numerusform>
            <numerusform>Move %Ln customers to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln customer(s) back into the list</source>
        <translation>
            <numerusform>Take %Ln customer back into the list</numerusform>
            <numerusform>Take %Ln customers back into the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen: archived already, left as they are.</source>
        <translation>
            <numerusform>%Ln of those chosen is archived already and left so.</numerusform>
            <numerusform>%Ln of those chosen are archived already and left so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen: in the trash already, left as they are.</source>
        <translation>
            <numerusform>%Ln of those chosen is in the trash already and left so.</numerusform>
            <numerusform>%Ln of those chosen are in the trash already and left so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen: in the list already, left as they are.</source>
        <translation>
            <numerusform>%Ln of those chosen is in the list already and left so.</numerusform>
            <numerusform>%Ln of those chosen are in the list already and left so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open follow-up(s) of theirs will no longer come up.</source>
        <translation>
            <numerusform>%Ln open follow-up of theirs will no longer come up.</numerusform>
            <numerusform>%Ln open follow-ups of theirs will no longer come up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open follow-up(s) of theirs will come up again.</source>
        <translation>
            <numerusform>%Ln open follow-up of theirs will come up again.</numerusform>
            <numerusform>%Ln open follow-ups of theirs will come up again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkTagDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln customer(s)</source>
        <translation>
            <numerusform>Tags of %Ln customer</numerusform>
            <numerusform>Tags of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is put on %Ln</source>
        <translation>
            <numerusform>“{tag}” is put on %Ln</numerusform>
            <numerusform>“{tag}” is put on %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln have it already</source>
        <translation>
            <numerusform>, %Ln has it already</numerusform>
            <numerusform>, %Ln have it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is taken off %Ln</source>
        <translation>
            <numerusform>“{tag}” is taken off %Ln</numerusform>
            <numerusform>“{tag}” is taken off %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message numerus="yes">
        <source>%Ln event(s) will be taken</source>
        <translation>
            <numerusform>%Ln event will be taken</numerusform>
            <numerusform>%Ln events will be taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouponsPanel</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issued</source>
        <translation>
            <numerusform>%Ln issued</numerusform>
            <numerusform>%Ln issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run out</source>
        <translation>
            <numerusform>%Ln run out</numerusform>
            <numerusform>%Ln run out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerListPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealChecks</name>
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
        <source>The day is written down: %Ln entries.</source>
        <translation>
            <numerusform>The day is written down: %Ln entry.</numerusform>
            <numerusform>The day is written down: %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln customers for good?</source>
        <translation>
            <numerusform>Erase %Ln customer for good?</numerusform>
            <numerusform>Erase %Ln customers for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) or older store(s) will be rewritten.</source>
        <translation>
            <numerusform>%Ln backup or older store will be rewritten.</numerusform>
            <numerusform>%Ln backups or older stores will be rewritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EveningNotice</name>
    <message numerus="yes">
        <source>%Ln visit(s) not written down yet.</source>
        <translation>
            <numerusform>%Ln visit not written down yet.</numerusform>
            <numerusform>%Ln visits not written down yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln customer(s)</source>
        <translation>
            <numerusform>Export %Ln customer</numerusform>
            <numerusform>Export %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPanel</name>
    <message numerus="yes">
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln follow-up</numerusform>
            <numerusform>%Ln follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are listed</source>
        <translation>
            <numerusform>the first one is listed</numerusform>
            <numerusform>the first %Ln are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln behind</numerusform>
            <numerusform>%Ln behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on pace</source>
        <translation>
            <numerusform>%Ln on pace</numerusform>
            <numerusform>%Ln on pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reached</source>
        <translation>
            <numerusform>%Ln reached</numerusform>
            <numerusform>%Ln reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln goal(s) to come or over</source>
        <translation>
            <numerusform>Show %Ln goal to come or over</numerusform>
            <numerusform>Show %Ln goals to come or over</numerusform>
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
        <source>%Ln muted</source>
        <translation>
            <numerusform>%Ln muted</numerusform>
            <numerusform>%Ln muted</numerusform>
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
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelinesDialog</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stand in “{stage}”. They go to</source>
        <translation>
            <numerusform>%Ln deal stands in “{stage}”. It goes to</numerusform>
            <numerusform>%Ln deals stand in “{stage}”. They go to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivablesPanel</name>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordFiles</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%Ln follow-up(s) due now</source>
        <translation>
            <numerusform>%Ln follow-up due now</numerusform>
            <numerusform>%Ln follow-ups due now</numerusform>
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
    <message numerus="yes">
        <source>%Ln record(s) that are known to have been there are lost.</source>
        <translation>
            <numerusform>%Ln record that is known to have been there is lost.</numerusform>
            <numerusform>%Ln records that are known to have been there are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCounts</name>
    <message numerus="yes">
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln follow-up</numerusform>
            <numerusform>%Ln follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them double and left out</source>
        <translation>
            <numerusform>%Ln of them double and left out</numerusform>
            <numerusform>%Ln of them double and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s)</source>
        <translation>
            <numerusform>%Ln other change</numerusform>
            <numerusform>%Ln other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln customer(s)</source>
        <translation>
            <numerusform>for %Ln customer</numerusform>
            <numerusform>for %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleStrips</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s)</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageFields</name>
    <message numerus="yes">
        <source>%Ln deal(s) in this stage</source>
        <translation>
            <numerusform>%Ln deal in this stage</numerusform>
            <numerusform>%Ln deals in this stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>%Ln to do</numerusform>
            <numerusform>%Ln to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) planned</source>
        <translation>
            <numerusform>%Ln visit planned</numerusform>
            <numerusform>%Ln visits planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln within the week</source>
        <translation>
            <numerusform>%Ln within the week</numerusform>
            <numerusform>%Ln within the week</numerusform>
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
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
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
