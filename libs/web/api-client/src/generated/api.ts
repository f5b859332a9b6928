// Generated from the slices by tools/contracts/generate.ts; change those, never this file.
export interface paths {
    "/api/access/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts and their roles */
        get: operations["AccountList"];
        put?: never;
        /** Create an account */
        post: operations["CreateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/accounts/{accountId}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable an account */
        post: operations["DisableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/accounts/{accountId}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable an account */
        post: operations["EnableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/accounts/{accountId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password of an account */
        post: operations["ChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/accounts/{accountId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant a role */
        post: operations["GrantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/accounts/{accountId}/roles/{grantId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a role */
        post: operations["RevokeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events as lines of JSON */
        get: operations["ReadEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Logs of the installation and their size */
        get: operations["AuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/logs/{context}/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Streams of one log */
        get: operations["AuditStreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/logs/{context}/streams/{stream}/events/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event with its hashes */
        get: operations["AuditEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/logs/{context}/streams/{stream}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timeline of one stream */
        get: operations["AuditTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/logs/{context}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verify that a log is intact */
        get: operations["AuditVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has looked into the audit */
        get: operations["AuditReadings"];
        put?: never;
        /** Record a reading of the audit */
        post: operations["RecordAuditReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/allocation-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Allocation keys */
        get: operations["AllocationKeys"];
        put?: never;
        /** Define an allocation key */
        post: operations["DefineAllocationKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/allocation-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An allocation key and its versions */
        get: operations["AllocationKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/allocation-keys/{keyId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire a key */
        post: operations["RetireAllocationKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/allocation-keys/{keyId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a new version of a key */
        post: operations["ReviseAllocationKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/key-comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Two keys side by side */
        post: operations["KeyComparison"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/key-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try out variants of a key */
        post: operations["KeyPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/key-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions of the key */
        get: operations["KeyQuestions"];
        put?: never;
        /** Raise the question of the key */
        post: operations["RaiseKeyQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/key-questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A question of the key with its variants */
        get: operations["KeyQuestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/key-questions/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the question of the key */
        post: operations["AnswerKeyQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/key-questions/{questionId}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compute variants of the key */
        post: operations["ComputeKeyVariants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schemes of joint financing */
        get: operations["Schemes"];
        put?: never;
        /** Propose joint financing */
        post: operations["ProposeScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Joint financing with the accession matrix */
        get: operations["Scheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/accessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the accession of a municipality */
        post: operations["RecordAccession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/activation-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the activation rule */
        post: operations["SetActivationRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close joint financing */
        post: operations["CloseScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft the contract of a municipality with the guarantor */
        post: operations["DraftContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compute the contributions of a year */
        post: operations["ComputeContributions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/contributions/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contributions with their explanation */
        get: operations["Contributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/contributions/{year}/table.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contributions as a CSV table */
        get: operations["ContributionsTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/councils/{municipality}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put on the agenda of a council */
        post: operations["PutOnCouncilAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/councils/{municipality}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the decision of a council */
        post: operations["RecordCouncilDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/councils/{municipality}/mandatory-expenditure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record mandatory expenditure of a year */
        post: operations["RecordMandatoryExpenditure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/councils/{municipality}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit to a council */
        post: operations["SubmitToCouncil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose the allocation key */
        post: operations["ChooseKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/mandatory-expenditure/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mandatory expenditure of a year */
        get: operations["MandatoryExpenditure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/municipalities/{municipality}/contract/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the contract for the municipality */
        post: operations["SignContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/municipalities/{municipality}/contract/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the contract of a municipality */
        post: operations["TerminateContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/municipalities/{municipality}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave joint financing */
        post: operations["LeaveScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a payment */
        post: operations["RecordPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/payments/{paymentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a payment written by mistake */
        post: operations["WithdrawPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the proposal to the councils */
        post: operations["AskCouncils"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financing/schemes/{schemeId}/years/{year}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle a year */
        post: operations["SettleYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public events as lines of JSON */
        get: operations["ReadPublicEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of views as they happen, as server-sent events */
        get: operations["WatchChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/composition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Triad composition of every body */
        get: operations["ShowTriadComposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Coverage board */
        get: operations["ShowCoverageBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups */
        get: operations["ListGroups"];
        put?: never;
        /** Found a group */
        post: operations["FoundGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Group */
        get: operations["ShowGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calendar of a group */
        get: operations["GroupCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/composition-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the composition rule of a group */
        post: operations["SetCompositionRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/dissolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dissolve a group */
        post: operations["DissolveGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/meeting-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Number a meeting */
        post: operations["NumberMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members of a group */
        get: operations["ListMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rename a group */
        post: operations["RenameGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/next-agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposal of the next agenda */
        get: operations["ProposeNextAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/numbering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the first number of meetings */
        post: operations["StartNumbering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/office-ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the mandates that rest on an office */
        post: operations["EndMandatesByOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew a group */
        post: operations["RenewGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/rules-of-procedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adopt rules of procedure */
        post: operations["AdoptRulesOfProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Admit a member to a group */
        post: operations["AdmitMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/seats/{seatId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a mandate */
        post: operations["VacateSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a group */
        post: operations["SuspendGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/groups/{groupId}/target-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the target groups of a group */
        post: operations["ChangeTargetGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings */
        get: operations["ListMeetings"];
        put?: never;
        /** Plan a meeting */
        post: operations["PlanMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meeting with all that belongs to it */
        get: operations["ShowMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/agenda/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an agenda item */
        post: operations["AddAgendaItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/agenda/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an agenda item */
        delete: operations["RemoveAgendaItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/agenda/items/{itemId}/omission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave out a standing agenda item */
        post: operations["LeaveOutStandingItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/agenda/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reorder the agenda */
        post: operations["ReorderAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record attendance */
        post: operations["RecordAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a meeting */
        post: operations["CancelMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chain of meetings */
        get: operations["ShowMeetingChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/checks/{checkId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle a check */
        post: operations["SettleCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/convocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Convoke a meeting */
        post: operations["ConvokeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/errata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue an erratum */
        post: operations["IssueErratum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link a meeting to an earlier one */
        post: operations["LinkMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/headcount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a headcount */
        post: operations["RecordHeadcount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minutes */
        get: operations["ReadMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/minutes/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the minutes */
        post: operations["ApproveMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/minutes/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the minutes */
        post: operations["PublishMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/minutes/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return the minutes */
        post: operations["ReturnMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/minutes/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit the minutes for approval */
        post: operations["SubmitMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/next-meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the next meeting */
        post: operations["SetNextMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a meeting */
        post: operations["HoldMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a point of minutes */
        post: operations["RecordPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/points/{pointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Revise a point of the draft */
        put: operations["RevisePoint"];
        post?: never;
        /** Remove a point of the draft */
        delete: operations["RemovePoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/postponement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Postpone a meeting */
        post: operations["PostponeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/questions/{pointId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an open question */
        post: operations["AnswerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a vote on a resolution */
        post: operations["VoteOnResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign a task */
        post: operations["AssignTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/tasks/{taskId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a task */
        post: operations["CompleteTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/meetings/{meetingId}/tasks/{taskId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop a task */
        post: operations["DropTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/minutes-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import confirmed minutes */
        post: operations["ImportMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/minutes-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview of an import of minutes */
        post: operations["PreviewMinutesImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/municipalities-without-representative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Municipalities without a representative */
        get: operations["ListMunicipalitiesWithoutRepresentative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices on which mandates rest */
        get: operations["ListOffices"];
        put?: never;
        /** Record an office */
        post: operations["TakeOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/offices/{officeId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an office */
        post: operations["EndOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search in points of minutes */
        get: operations["SearchPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/public-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public events */
        get: operations["ListPublicEvents"];
        put?: never;
        /** Announce a public event */
        post: operations["AnnouncePublicEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/public-events/{publicEventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public event */
        get: operations["ShowPublicEvent"];
        /** Change a public event */
        put: operations["ChangePublicEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/public-events/{publicEventId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a public event */
        post: operations["CancelPublicEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/public-events/{publicEventId}/headcount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the headcount of a public event */
        post: operations["RecordPublicEventHeadcount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/public-events/{publicEventId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report a public event */
        post: operations["ReportPublicEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/published-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published minutes */
        get: operations["ListPublishedMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/published-minutes/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published minutes of a meeting */
        get: operations["ReadPublishedMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/regions/{regionId}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calendar of a planning region */
        get: operations["RegionCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisational structure */
        get: operations["ShowOrganisationalStructure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/target-groups-without-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Target groups without a group */
        get: operations["ListTargetGroupsWithoutGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks from meetings */
        get: operations["ListTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back up the running installation */
        post: operations["TakeBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages that could not be handled */
        get: operations["ListParkedMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/parked/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discard a parked message */
        post: operations["DiscardParkedMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/parked/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Handle parked messages again */
        post: operations["ReleaseParkedMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Views and how far they are */
        get: operations["ListViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/views/{view}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rebuild a view from the first event */
        post: operations["RebuildView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plan-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Types of plans and phases of planning */
        get: operations["ListPlanTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft a plan */
        post: operations["DraftPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan for reading */
        get: operations["GetPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the adoption of a plan */
        post: operations["AdoptPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an amendment */
        post: operations["OpenAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/as-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan as of a day */
        get: operations["GetPlanAsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comparison of two revisions */
        get: operations["ComparePlanRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Completeness of a plan */
        get: operations["GetPlanCompleteness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the consultation */
        post: operations["OpenConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/consultations/{consultationId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the consultation */
        post: operations["CloseConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/consultations/{consultationId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle the comments */
        post: operations["SettleComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Describe a plan */
        post: operations["DescribePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Evaluate a plan */
        post: operations["EvaluatePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/expiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Expire a plan */
        post: operations["ExpirePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend the validity */
        post: operations["ExtendPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/funded-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark measures as funded */
        post: operations["MarkMeasuresFunded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a priority, goal or activity */
        post: operations["AddPlanItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a priority, goal or activity */
        post: operations["ChangePlanItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/items/{itemId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a priority, goal or activity */
        post: operations["RemovePlanItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a measure */
        post: operations["AddMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/measures/{measureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A measure and where it comes from */
        get: operations["GetMeasure"];
        put?: never;
        /** Change a measure */
        post: operations["ChangeMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/measures/{measureId}/flags/{flagId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolve the flag of a measure */
        post: operations["ResolveMeasureFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/measures/{measureId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a measure */
        post: operations["WithdrawMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/nodes/{nodeId}/parent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move in the tree */
        post: operations["MovePlanNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/noting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a plan was noted */
        post: operations["NotePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order in the tree */
        post: operations["OrderPlanNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/phase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch the phase */
        post: operations["SwitchPhase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measure proposals */
        get: operations["ListProposals"];
        put?: never;
        /** Record a measure proposal */
        post: operations["RecordProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/proposals/{proposalId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a proposal as a measure */
        post: operations["AcceptProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/proposals/{proposalId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dismiss a proposal */
        post: operations["DismissProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/proposals/{proposalId}/proposer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a proposal */
        post: operations["CompleteProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/recommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recommend a plan */
        post: operations["RecommendPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a plan was returned */
        post: operations["ReturnPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Time line of the revisions */
        get: operations["GetRevisionTimeline"];
        put?: never;
        /** Close a revision */
        post: operations["CloseRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A revision of a plan */
        get: operations["GetPlanRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a round of measures */
        post: operations["OpenRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/rounds/{roundId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a round */
        post: operations["CloseRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/rounds/{roundId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions of a round, judged again */
        get: operations["GetRoundDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/rounds/{roundId}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a measure in a round */
        post: operations["AddMeasureInRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/rounds/{roundId}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply the present rules to a round */
        post: operations["ApplyRulesToRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/service-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Flag the measures of a service */
        post: operations["FlagMeasuresOfService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a plan */
        post: operations["SubmitPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/target-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the target groups */
        post: operations["SetTargetGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/territory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the territory */
        post: operations["SetTerritory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/validity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the validity */
        post: operations["SetPlanValidity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/visions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft a vision of a target group */
        post: operations["DraftVision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/visions/{visionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A vision and where it comes from */
        get: operations["GetVisionProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/plans/{planId}/visions/{visionId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a vision by a user representative */
        post: operations["ConfirmVision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a project */
        post: operations["BeginProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A project */
        get: operations["GetProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/projects/{projectId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a project */
        post: operations["CloseProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/projects/{projectId}/closing-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit the closing report */
        post: operations["SubmitClosingReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/projects/{projectId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a project */
        post: operations["EndProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/projects/{projectId}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link a project to a plan */
        post: operations["LinkProjectToPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/projects/{projectId}/prolongations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prolong a project */
        post: operations["ProlongProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/projects/{projectId}/unlinked-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlink a project from a plan */
        post: operations["UnlinkProjectFromPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Planning regions */
        get: operations["ListPlanningRegions"];
        put?: never;
        /** Found a planning region */
        post: operations["FoundPlanningRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A planning region as of a day */
        get: operations["GetPlanningRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/coordinators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appoint the coordinator organisation */
        post: operations["AppointCoordinator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Municipalities in the working groups */
        get: operations["GetMunicipalityCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a planning cycle */
        post: operations["OpenPlanningCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/cycles/{cycleId}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Abandon a planning cycle */
        post: operations["AbandonPlanningCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/cycles/{cycleId}/period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the period of a cycle */
        post: operations["ChangeCyclePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dashboard of a region */
        get: operations["GetRegionDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/flagged-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measures whose service changed */
        get: operations["ListFlaggedMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand over the planning */
        post: operations["HandOverPlanning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the municipalities of a region */
        post: operations["ChangeMunicipalities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change name and letterhead of a region */
        post: operations["RenamePlanningRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans of a region */
        get: operations["ListPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Projects of a region */
        get: operations["ListProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/rule-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the rules of a region */
        post: operations["ChangeRuleSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning/regions/{regionId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Time line of planning */
        get: operations["GetPlanningTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Overview of capacities */
        get: operations["CapacityOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/capacity-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Map of capacity alerts */
        get: operations["CapacityAlertMap"];
        put?: never;
        /** Raise a capacity alert */
        post: operations["RaiseCapacityAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/capacity-alerts/{alertId}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew a capacity alert */
        post: operations["RenewCapacityAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/capacity-alerts/{alertId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a capacity alert */
        post: operations["WithdrawCapacityAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/code-lists/{list}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an item to a code list of the planning region */
        post: operations["AddListItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/code-lists/{list}/items/{code}/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add another wording of an item of a code list */
        post: operations["AddListAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/code-lists/{list}/items/{code}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an item of a code list of the planning region */
        post: operations["WithdrawListItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/code-lists/{list}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find the codes that labels mean */
        post: operations["ResolveLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/code-lists/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A code list */
        get: operations["ShowCodeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the directory */
        get: operations["SearchDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/directory.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory as a CSV table */
        get: operations["ExportDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/directory/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Map of the directory */
        get: operations["DirectoryMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/directory/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory for print */
        get: operations["PrintDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/hsds/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services as HSDS */
        get: operations["HsdsServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/late-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Planned services that are late */
        get: operations["LateServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/link-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links between services that are needed */
        get: operations["LinkNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a related offer */
        post: operations["RegisterRelatedOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A related offer */
        get: operations["RelatedOfferDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/offers/{offerId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a related offer */
        post: operations["ChangeRelatedOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/offers/{offerId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a related offer */
        post: operations["EndRelatedOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List organisations */
        get: operations["ListOrganisations"];
        put?: never;
        /** Register an organisation */
        post: operations["RegisterOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An organisation */
        get: operations["OrganisationDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/organisations/{organisationId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an organisation */
        post: operations["CloseOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/organisations/{organisationId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the contact of an organisation */
        post: operations["ChangeOrganisationContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/organisations/{organisationId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in a member of a union or local action group */
        post: operations["AddOrganisationMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/organisations/{organisationId}/members/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a membership */
        post: operations["RemoveOrganisationMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/organisations/{organisationId}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rename an organisation */
        post: operations["RenameOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/organisations/{organisationId}/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the seat of an organisation */
        post: operations["MoveOrganisationSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List persons */
        get: operations["ListPersons"];
        put?: never;
        /** Register a person */
        post: operations["RegisterPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person */
        get: operations["PersonDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a consent to be named */
        post: operations["GiveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/consents/{purpose}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a consent to be named */
        post: operations["RevokeConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change name, contact or note of a person */
        post: operations["ChangePersonDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the erasure of personal data */
        post: operations["RequestErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/erasure/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the erasure as the second person */
        post: operations["ConfirmErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/erasure/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the request for erasure */
        post: operations["WithdrawErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a public function */
        post: operations["RecordPublicFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/functions/{function}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a public function */
        post: operations["EndPublicFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/key-destruction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Destroy the key of a person and record it */
        post: operations["RecordKeyDestruction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place a legal hold */
        post: operations["PlaceLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/legal-hold/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift a legal hold */
        post: operations["LiftLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link a person to an organisation */
        post: operations["LinkPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/organisations/{organisationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the link of a person to an organisation */
        post: operations["UnlinkPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/participation-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the participation of a person */
        post: operations["EndPersonParticipation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/{personId}/side": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the side of the triad */
        post: operations["ChangePersonSide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of persons that the caller may see */
        get: operations["PersonNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/persons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search persons by name */
        post: operations["SearchPersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a social service */
        post: operations["RegisterService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A social service, of any day */
        get: operations["ServiceDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}/capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the capacity of a service */
        post: operations["ChangeServiceCapacity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a service */
        post: operations["CloseService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the description of a service */
        post: operations["ChangeServiceDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History of a social service */
        get: operations["ServiceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a link between services */
        post: operations["RecordServiceLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}/links/{linkId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a link of services */
        post: operations["EndServiceLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}/links/{linkId}/met": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a needed link */
        post: operations["MeetServiceLinkNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}/planned-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the planned start of a service */
        post: operations["MoveServiceStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}/registration-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the number of a service in the national register */
        post: operations["RecordServiceRegistrationNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume a service */
        post: operations["ResumeService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the start of a service */
        post: operations["StartService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/services/{serviceId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a service */
        post: operations["SuspendService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/territory/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Editions of territory data */
        get: operations["ListTerritoryEditions"];
        put?: never;
        /** Open an edition of territory data */
        post: operations["OpenTerritoryEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/territory/editions/{editionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contents of an edition of territory data */
        get: operations["TerritoryEditionDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/territory/editions/{editionId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete an edition of territory data */
        post: operations["CompleteTerritoryEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/territory/editions/{editionId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a batch of figures of municipalities */
        post: operations["TakeTerritoryFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/territory/editions/{editionId}/polygons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a batch of boundaries of municipalities */
        post: operations["TakeTerritoryPolygons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/territory/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Municipalities */
        get: operations["ListMunicipalities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/triad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Composition of the triad on a day */
        get: operations["TriadComposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbandonPlanningCycleRequest: {
            reason: string;
        };
        AcceptProposalRequest: {
            /** @default {} */
            detail?: {
                /** @default [] */
                capacities?: {
                    after: string;
                    /** @default null */
                    before?: string | null;
                    unit: string;
                }[];
                /** @default [] */
                cooperating?: {
                    /** @default null */
                    name?: string | null;
                    /** @default null */
                    organisationId?: string | null;
                }[];
                /** @default [] */
                costs?: {
                    /** @description haléře */
                    amount: number;
                    /** @default null */
                    fundingSource?: string | null;
                    year: number;
                }[];
                /** @default null */
                importance?: number | null;
                /** @default [] */
                indicators?: {
                    /** @default null */
                    baseline?: {
                        /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                        date: string;
                        value: string;
                    } | null;
                    /** @default null */
                    dataSource?: string | null;
                    /** @default null */
                    definition?: string | null;
                    /** @default null */
                    direction?: ("up" | "down" | "keep") | null;
                    /**
                     * Format: uuid
                     * @description Of an indicator that stays; a new one gets its id.
                     */
                    indicatorId?: string;
                    name: string;
                    /** @default null */
                    target?: {
                        /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                        date: string;
                        value: string;
                    } | null;
                    unit: string;
                }[];
                /** @default null */
                justification?: string | null;
                /** @default null */
                kind?: string | null;
                /** @default [] */
                outputs?: string[];
                /** @default null */
                owner?: {
                    /** @default null */
                    name?: string | null;
                    /** @default null */
                    organisationId?: string | null;
                } | null;
                /** @default [] */
                risks?: string[];
                /** @default [] */
                serviceIds?: string[];
                /** @default null */
                term?: {
                    /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                    from: string;
                    /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                    to: string;
                } | null;
            };
            /**
             * @description For one target group, or for the whole plan (D070).
             * @enum {string}
             */
            level: "group" | "whole";
            /**
             * @description Entry of the level above; null at the top of the tree.
             * @default null
             */
            parentId?: string | null;
            /** @default null */
            round?: {
                /** Format: uuid */
                groupId: string;
                /** Format: uuid */
                roundId: string;
            } | null;
            /**
             * @description Target group of the plan; null for the whole.
             * @default null
             */
            targetGroup?: string | null;
            /** @default [] */
            text?: {
                text: string;
            }[];
            title: string;
        };
        AccountListResponse: {
            accounts: {
                /** Format: uuid */
                accountId: string;
                /** @description null when the name was erased. */
                accountName: string | null;
                /** @enum {string} */
                kind: "person" | "program";
                roles: {
                    /** @description A role within a scope; a missing scope attribute means "any". */
                    assignment: {
                        /** Format: uuid */
                        group?: string;
                        municipality?: string;
                        /** Format: uuid */
                        organisation?: string;
                        region?: string;
                        /** @enum {string} */
                        role: "authority_administrator" | "coordinator" | "group_manager" | "municipality_representative" | "provider" | "member" | "auditor" | "integrator";
                    };
                    /** Format: date */
                    from: string;
                    /** Format: uuid */
                    grantId: string;
                    to: string | null;
                }[];
                /** @enum {string} */
                status: "active" | "disabled";
            }[];
        };
        AddAgendaItemRequest: {
            /**
             * @description Number that it takes; null = last.
             * @default null
             */
            at?: number | null;
            /** Format: uuid */
            itemId?: string;
            /** @default [] */
            papers?: {
                title: string;
                /** @default null */
                url?: string | null;
                /** @default 1 */
                version?: string;
            }[];
            title: string;
        };
        AddListAliasRequest: {
            alias: string;
            /** @description Planning region that keeps the record, or „authority“ */
            regionId: string;
        };
        AddListItemRequest: {
            /** @description Small letters, digits and hyphens */
            code: string;
            /**
             * @description Codes of the national list behind it; needed for target groups
             * @default []
             */
            mapsTo?: string[];
            nameCs: string;
            nameEn: string;
            /** @description Planning region that keeps the record, or „authority“ */
            regionId: string;
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            validFrom?: string;
        };
        AddMeasureInRoundRequest: {
            /** @default {} */
            detail?: {
                /** @default [] */
                capacities?: {
                    after: string;
                    /** @default null */
                    before?: string | null;
                    unit: string;
                }[];
                /** @default [] */
                cooperating?: {
                    /** @default null */
                    name?: string | null;
                    /** @default null */
                    organisationId?: string | null;
                }[];
                /** @default [] */
                costs?: {
                    /** @description haléře */
                    amount: number;
                    /** @default null */
                    fundingSource?: string | null;
                    year: number;
                }[];
                /** @default null */
                importance?: number | null;
                /** @default [] */
                indicators?: {
                    /** @default null */
                    baseline?: {
                        /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                        date: string;
                        value: string;
                    } | null;
                    /** @default null */
                    dataSource?: string | null;
                    /** @default null */
                    definition?: string | null;
                    /** @default null */
                    direction?: ("up" | "down" | "keep") | null;
                    /**
                     * Format: uuid
                     * @description Of an indicator that stays; a new one gets its id.
                     */
                    indicatorId?: string;
                    name: string;
                    /** @default null */
                    target?: {
                        /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                        date: string;
                        value: string;
                    } | null;
                    unit: string;
                }[];
                /** @default null */
                justification?: string | null;
                /** @default null */
                kind?: string | null;
                /** @default [] */
                outputs?: string[];
                /** @default null */
                owner?: {
                    /** @default null */
                    name?: string | null;
                    /** @default null */
                    organisationId?: string | null;
                } | null;
                /** @default [] */
                risks?: string[];
                /** @default [] */
                serviceIds?: string[];
                /** @default null */
                term?: {
                    /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                    from: string;
                    /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                    to: string;
                } | null;
            };
            /**
             * Format: uuid
             * @description Group that adds; takes one of its places.
             */
            groupId: string;
            /**
             * @description For one target group, or for the whole plan (D070).
             * @enum {string}
             */
            level: "group" | "whole";
            /**
             * @description Entry of the level above; null at the top of the tree.
             * @default null
             */
            parentId?: string | null;
            /** @default null */
            proposer?: {
                /** @default null */
                organisationId?: string | null;
                /** @default null */
                personId?: string | null;
            } | null;
            /** @default null */
            source?: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                pointId: string;
            } | null;
            /**
             * @description Target group of the plan; null for the whole.
             * @default null
             */
            targetGroup?: string | null;
            /** @default [] */
            text?: {
                text: string;
            }[];
            title: string;
        };
        AddMeasureRequest: {
            /** @default {} */
            detail?: {
                /** @default [] */
                capacities?: {
                    after: string;
                    /** @default null */
                    before?: string | null;
                    unit: string;
                }[];
                /** @default [] */
                cooperating?: {
                    /** @default null */
                    name?: string | null;
                    /** @default null */
                    organisationId?: string | null;
                }[];
                /** @default [] */
                costs?: {
                    /** @description haléře */
                    amount: number;
                    /** @default null */
                    fundingSource?: string | null;
                    year: number;
                }[];
                /** @default null */
                importance?: number | null;
                /** @default [] */
                indicators?: {
                    /** @default null */
                    baseline?: {
                        /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                        date: string;
                        value: string;
                    } | null;
                    /** @default null */
                    dataSource?: string | null;
                    /** @default null */
                    definition?: string | null;
                    /** @default null */
                    direction?: ("up" | "down" | "keep") | null;
                    /**
                     * Format: uuid
                     * @description Of an indicator that stays; a new one gets its id.
                     */
                    indicatorId?: string;
                    name: string;
                    /** @default null */
                    target?: {
                        /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                        date: string;
                        value: string;
                    } | null;
                    unit: string;
                }[];
                /** @default null */
                justification?: string | null;
                /** @default null */
                kind?: string | null;
                /** @default [] */
                outputs?: string[];
                /** @default null */
                owner?: {
                    /** @default null */
                    name?: string | null;
                    /** @default null */
                    organisationId?: string | null;
                } | null;
                /** @default [] */
                risks?: string[];
                /** @default [] */
                serviceIds?: string[];
                /** @default null */
                term?: {
                    /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                    from: string;
                    /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                    to: string;
                } | null;
            };
            /**
             * @description For one target group, or for the whole plan (D070).
             * @enum {string}
             */
            level: "group" | "whole";
            /**
             * @description Entry of the level above; null at the top of the tree.
             * @default null
             */
            parentId?: string | null;
            /** @default null */
            proposer?: {
                /** @default null */
                organisationId?: string | null;
                /** @default null */
                personId?: string | null;
            } | null;
            /** @default null */
            source?: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                pointId: string;
            } | null;
            /**
             * @description Target group of the plan; null for the whole.
             * @default null
             */
            targetGroup?: string | null;
            /** @default [] */
            text?: {
                text: string;
            }[];
            title: string;
        };
        AddOrganisationMemberRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            member: {
                /** @description Municipality, six-digit code */
                municipality: string;
            } | {
                /** Format: uuid */
                organisationId: string;
            };
        };
        AddPlanItemRequest: {
            /**
             * @description For one target group, or for the whole plan (D070).
             * @enum {string}
             */
            level: "group" | "whole";
            /**
             * @description Entry of the level above; null at the top of the tree.
             * @default null
             */
            parentId?: string | null;
            /** @default null */
            source?: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                pointId: string;
            } | null;
            /**
             * @description Target group of the plan; null for the whole.
             * @default null
             */
            targetGroup?: string | null;
            /** @default [] */
            text?: {
                text: string;
            }[];
            /** @description Level of the plan type, e.g. `priority`, `goal`, `activity`. */
            tier: string;
            title: string;
        };
        AdmitMemberRequest: {
            /**
             * @description Obec, město, kraj or stát; for commissioners.
             * @default null
             */
            commissionerKind?: ("municipality" | "town" | "region" | "state") | null;
            /**
             * @description First day of the mandate; null = today.
             * @default null
             */
            from?: string | null;
            /** @default null */
            municipality?: string | null;
            /**
             * @description Office on which the mandate rests; with its end the mandate ends.
             * @default null
             */
            officeId?: string | null;
            /** @default null */
            organisationId?: string | null;
            /** Format: uuid */
            personId: string;
            /**
             * @default member
             * @enum {string}
             */
            role?: "chair" | "member" | "substitute" | "guest";
            /** Format: uuid */
            seatId?: string;
            /** @enum {string} */
            side: "commissioner" | "provider" | "user" | "other";
            /**
             * @description Seat whose holder is stood in for.
             * @default null
             */
            substituteFor?: string | null;
            /**
             * @description First day on which it no longer holds.
             * @default null
             */
            to?: string | null;
        };
        AdoptPlanRequest: {
            /** @description SHA-256 of the canonical content of the revision, hex. */
            hash: string;
            resolution: {
                /** @description Body that decided. */
                body: string;
                /** Format: date */
                date: string;
                /** @description As on paper, e.g. `6/2023`. */
                number: string;
            };
            revision: number;
            votes: {
                abstained: number;
                against: number;
                for: number;
            };
        };
        AdoptRulesOfProcedureRequest: {
            /**
             * @description By which act they were adopted.
             * @default null
             */
            decision?: string | null;
            /**
             * @description First day of validity; null = today.
             * @default null
             */
            from?: string | null;
            rules: {
                /** @default null */
                cadenceMonths?: number | null;
                /**
                 * @default present
                 * @enum {string}
                 */
                majority?: "present" | "cast";
                /** @default 7 */
                noticeDays?: number;
                /** @default 0 */
                objectionDays?: number;
                /** @default true */
                public?: boolean;
                /**
                 * @description Share of the voting seats, `1/2`; `0/1` = none.
                 * @default 0/1
                 */
                quorum?: string;
                /** @default [] */
                standingItems?: string[];
                /** @default true */
                substitutes?: boolean;
                /** @default true */
                urgencyAllowed?: boolean;
                /**
                 * @default another-person
                 * @enum {string}
                 */
                verifier?: "another-person" | "member" | "chair";
                /**
                 * @default [
                 *       "chair",
                 *       "member",
                 *       "substitute"
                 *     ]
                 */
                votingRoles?: ("chair" | "member" | "substitute" | "guest")[];
                /**
                 * @default [
                 *       "commissioner",
                 *       "provider",
                 *       "user",
                 *       "other"
                 *     ]
                 */
                votingSides?: ("commissioner" | "provider" | "user" | "other")[];
                /**
                 * @default flag
                 * @enum {string}
                 */
                withoutQuorum?: "refuse" | "flag";
            };
        };
        AllocationKeyResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            origin: "regional-authority" | "own";
            regionId: string | null;
            /** @enum {string} */
            state: "offered" | "retired";
            versions: {
                definition: {
                    /**
                     * @description largest contribution of one municipality
                     * @default null
                     */
                    cap: number | null;
                    /**
                     * @description smallest contribution of one municipality
                     * @default null
                     */
                    floor: number | null;
                    rule: {
                        /** @constant */
                        family: "per_capita";
                        /** @description population of 1 January of this year */
                        populationYear: number;
                    } | {
                        /** @constant */
                        family: "equal";
                    } | {
                        /** @constant */
                        family: "usage";
                        /** @enum {string} */
                        unit: "users" | "hours" | "contacts";
                        /** @description population of 1 January of this year */
                        year: number;
                    } | {
                        /** @constant */
                        family: "fixed_rate";
                        /** @description population of 1 January of this year */
                        populationYear: number;
                        /** @description haléře per inhabitant and year */
                        rate: number;
                    } | {
                        /** @constant */
                        family: "mixed";
                        parts: {
                            rule: {
                                /** @constant */
                                family: "per_capita";
                                /** @description population of 1 January of this year */
                                populationYear: number;
                            } | {
                                /** @constant */
                                family: "equal";
                            } | {
                                /** @constant */
                                family: "usage";
                                /** @enum {string} */
                                unit: "users" | "hours" | "contacts";
                                /** @description population of 1 January of this year */
                                year: number;
                            };
                            /** @description exact fraction n/d */
                            weight: string;
                        }[];
                    };
                    /**
                     * @description amounts are whole multiples: 100 = koruna, 1 = haléř
                     * @default 100
                     */
                    unit: 1 | 100;
                };
                formula: {
                    cs: string;
                    en: string;
                };
                reason: string | null;
                rounding: {
                    cs: string;
                    en: string;
                };
                /** @description day from which the version is true */
                since: string;
                version: number;
            }[];
        };
        AllocationKeysResponse: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                origin: "regional-authority" | "own";
                regionId: string | null;
                /** @enum {string} */
                state: "offered" | "retired";
                versions: {
                    definition: {
                        /**
                         * @description largest contribution of one municipality
                         * @default null
                         */
                        cap: number | null;
                        /**
                         * @description smallest contribution of one municipality
                         * @default null
                         */
                        floor: number | null;
                        rule: {
                            /** @constant */
                            family: "per_capita";
                            /** @description population of 1 January of this year */
                            populationYear: number;
                        } | {
                            /** @constant */
                            family: "equal";
                        } | {
                            /** @constant */
                            family: "usage";
                            /** @enum {string} */
                            unit: "users" | "hours" | "contacts";
                            /** @description population of 1 January of this year */
                            year: number;
                        } | {
                            /** @constant */
                            family: "fixed_rate";
                            /** @description population of 1 January of this year */
                            populationYear: number;
                            /** @description haléře per inhabitant and year */
                            rate: number;
                        } | {
                            /** @constant */
                            family: "mixed";
                            parts: {
                                rule: {
                                    /** @constant */
                                    family: "per_capita";
                                    /** @description population of 1 January of this year */
                                    populationYear: number;
                                } | {
                                    /** @constant */
                                    family: "equal";
                                } | {
                                    /** @constant */
                                    family: "usage";
                                    /** @enum {string} */
                                    unit: "users" | "hours" | "contacts";
                                    /** @description population of 1 January of this year */
                                    year: number;
                                };
                                /** @description exact fraction n/d */
                                weight: string;
                            }[];
                        };
                        /**
                         * @description amounts are whole multiples: 100 = koruna, 1 = haléř
                         * @default 100
                         */
                        unit: 1 | 100;
                    };
                    formula: {
                        cs: string;
                        en: string;
                    };
                    reason: string | null;
                    rounding: {
                        cs: string;
                        en: string;
                    };
                    /** @description day from which the version is true */
                    since: string;
                    version: number;
                }[];
            }[];
        };
        AnnouncePublicEventRequest: {
            /** @description Konference, veřejné projednání, den sociálních služeb… */
            kind: string;
            /** @default null */
            motto?: string | null;
            organiser: string;
            /** Format: uuid */
            publicEventId?: string;
            /** @description Planning region, a slug such as `frydlantsko`. */
            regionId: string;
            /** @default null */
            source?: {
                /** @default null */
                address?: string | null;
                body: string;
                date: string;
                title: string;
            } | null;
            title: string;
            venue: string;
            when: {
                date: string;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
        };
        AnswerKeyQuestionRequest: {
            /**
             * Format: date
             * @description calendar day YYYY-MM-DD
             */
            answeredOn: string;
            decidedBy: string;
            /** Format: uuid */
            keyId: string;
            reason: string;
            /** @default null */
            schemeId?: string | null;
            version: number;
        };
        AnswerQuestionRequest: {
            answer: string;
        };
        ApplyRulesToRoundRequest: Record<string, never>;
        AppointCoordinatorRequest: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            organisationId: string;
            /**
             * @description First day on which it no longer coordinates.
             * @default null
             */
            to?: string | null;
        };
        ApproveMinutesRequest: {
            /**
             * Format: uuid
             * @description Person who verified them; not the author.
             */
            verifierId: string;
        };
        AskCouncilsRequest: {
            /**
             * Format: date
             * @description calendar day YYYY-MM-DD
             */
            askedOn: string;
            question: string;
        };
        AssignTaskRequest: {
            /** @default null */
            due?: string | null;
            /** @description Person, organisation, or a person speaking for an organisation. */
            owner: {
                /** Format: uuid */
                organisationId?: string;
                /** Format: uuid */
                personId?: string;
            };
            /** @default null */
            pointId?: string | null;
            /** Format: uuid */
            taskId?: string;
            title: string;
        };
        AuditEventResponse: {
            actor: {
                /** @description pseudonym */
                id: string;
                onBehalfOf: string | null;
                roles: string[];
            };
            causationId: string;
            commandId: string;
            context: string;
            correlationId: string;
            /** @description data as stored, personal data sealed */
            data: unknown;
            /** @description SHA-256 of the stored bytes of the data */
            dataHash: string;
            id: string;
            /** @description SHA-256 of the stored bytes of the metadata */
            metaHash: string;
            /** @description opaque place in the log of the context */
            position: string;
            recordedAt: string;
            region: string;
            revision: number;
            /** @description version of the rule that decided */
            rule: {
                id: string;
                version: number;
            } | null;
            schema: number;
            /** @description null where the store keeps no leaves */
            seal: {
                /** @description exact text of the leaf */
                leaf: string;
                /** @description SHA-256(0x00 ‖ leaf) */
                leafHash: string;
                /** @description place in the sequence of leaves, from 1 */
                number: string;
                /** @description hash of the leaf of the revision before */
                prevStreamLeaf: string | null;
            } | null;
            stream: string;
            type: string;
            /** @description day from which it is true, where it differs from the recording */
            validFrom: string | null;
        };
        AuditLogsResponse: {
            items: {
                context: string;
                events: number | null;
                firstAt: string | null;
                lastAt: string | null;
                /** @description whether the store keeps leaves that can be verified */
                sealed: boolean;
                store: string;
                streams: number | null;
                types: {
                    events: number;
                    type: string;
                }[];
                version: string;
            }[];
        };
        AuditReadingsResponse: {
            items: {
                at: string;
                id: string;
                operation: string;
                question: {
                    [key: string]: string | number | boolean;
                };
                /** @description pseudonym */
                reader: string;
            }[];
        };
        AuditStreamsResponse: {
            items: {
                context: string;
                events: number;
                firstAt: string;
                lastAt: string;
                lastRevision: number;
                region: string;
                stream: string;
            }[];
            /** @description give it as `after` for the next page */
            next: string | null;
        };
        AuditTimelineResponse: {
            context: string;
            items: {
                actor: {
                    /** @description pseudonym */
                    id: string;
                    onBehalfOf: string | null;
                    roles: string[];
                };
                causationId: string;
                commandId: string;
                context: string;
                correlationId: string;
                id: string;
                /** @description opaque place in the log of the context */
                position: string;
                recordedAt: string;
                region: string;
                revision: number;
                /** @description version of the rule that decided */
                rule: {
                    id: string;
                    version: number;
                } | null;
                schema: number;
                stream: string;
                type: string;
                /** @description day from which it is true, where it differs from the recording */
                validFrom: string | null;
            }[];
            /** @description revision from which the next page begins; null at the end */
            next: number | null;
            stream: string;
        };
        AuditVerificationResponse: {
            /** @description events verified in this answer */
            checked: number;
            /** @description whether the end of the log was reached */
            complete: boolean;
            context: string;
            lastLeafHash: string | null;
            /** @description what such a verification cannot see */
            limits: {
                cs: string;
                en: string;
            };
            /** @description the first promise of the log that is broken */
            mismatch: {
                eventId: string;
                kind: string;
                /** @description number of the event in its log, from 1 */
                number: string;
                revision: string;
                stream: string;
                text: {
                    cs: string;
                    en: string;
                };
            } | null;
            /** @description cursor for the rest; null when complete or after a mismatch */
            next: string | null;
            ok: boolean;
            /** @description events verified from the beginning of the log up to here */
            total: string;
        };
        BeginProjectRequest: {
            /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
            begin: string;
            goal: string;
            months: number;
            name: string;
            /**
             * @description Kept character by character (D060).
             * @default null
             */
            number?: string | null;
            /** @default [] */
            plans?: string[];
            /** @default null */
            programme?: string | null;
            /** @description Planning region, a slug such as `frydlantsko`. */
            regionId: string;
            /** @default null */
            supporter?: string | null;
        };
        CancelMeetingRequest: {
            reason: string;
        };
        CancelPublicEventRequest: {
            reason: string;
        };
        CapacityAlertMapResponse: {
            alerts: {
                alertId: string;
                confirmedOn: string;
                municipality: {
                    code: string;
                    lat: number | null;
                    lon: number | null;
                    name: string;
                };
                note: string | null;
                organisation: {
                    id: string;
                    name: string;
                };
                raisedOn: string;
                regionId: string;
                serviceId: string | null;
                serviceType: {
                    code: string;
                    cs: string;
                    en: string;
                };
                stale: boolean;
                staleFrom: string;
                subgroup: string | null;
                targetGroup: {
                    code: string;
                    cs: string;
                    en: string;
                } | null;
            }[];
            attribution: string;
            freshDays: number;
        };
        CapacityOverviewResponse: {
            lines: {
                amount: string;
                form: {
                    code: string;
                    cs: string;
                    en: string;
                };
                services: number;
                serviceType: {
                    code: string;
                    cs: string;
                    en: string;
                };
                unit: {
                    code: string;
                    cs: string;
                    en: string;
                };
            }[];
            on: string;
            planned: {
                late: boolean;
                name: string;
                plannedYear: number;
                serviceId: string;
                serviceType: {
                    code: string;
                    cs: string;
                    en: string;
                };
            }[];
        };
        ChangeCyclePeriodRequest: {
            period: {
                /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                from: string;
                /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                to: string;
            };
            reason: string;
        };
        ChangeMeasureRequest: {
            /** @default {} */
            detail?: {
                capacities?: {
                    after: string;
                    /** @default null */
                    before?: string | null;
                    unit: string;
                }[];
                cooperating?: {
                    /** @default null */
                    name?: string | null;
                    /** @default null */
                    organisationId?: string | null;
                }[];
                costs?: {
                    /** @description haléře */
                    amount: number;
                    /** @default null */
                    fundingSource?: string | null;
                    year: number;
                }[];
                importance?: number | null;
                indicators?: {
                    /** @default null */
                    baseline?: {
                        /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                        date: string;
                        value: string;
                    } | null;
                    /** @default null */
                    dataSource?: string | null;
                    /** @default null */
                    definition?: string | null;
                    /** @default null */
                    direction?: ("up" | "down" | "keep") | null;
                    /**
                     * Format: uuid
                     * @description Of an indicator that stays; a new one gets its id.
                     */
                    indicatorId?: string;
                    name: string;
                    /** @default null */
                    target?: {
                        /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                        date: string;
                        value: string;
                    } | null;
                    unit: string;
                }[];
                justification?: string | null;
                kind?: string | null;
                outputs?: string[];
                owner?: {
                    /** @default null */
                    name?: string | null;
                    /** @default null */
                    organisationId?: string | null;
                } | null;
                risks?: string[];
                serviceIds?: string[];
                term?: {
                    /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                    from: string;
                    /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                    to: string;
                } | null;
            };
            /** @default null */
            source?: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                pointId: string;
            } | null;
            text?: {
                /** Format: uuid */
                paragraphId?: string;
                text: string;
            }[];
            title?: string;
        };
        /** @description The whole set as it is from the day on which the command is true. */
        ChangeMunicipalitiesRequest: {
            municipalities: string[];
            reason: string;
        };
        ChangeOrganisationContactRequest: {
            contact: {
                /**
                 * @description Data box id, seven characters
                 * @default null
                 */
                dataBox?: string | null;
                /** @default null */
                email?: string | null;
                /**
                 * @description When and where somebody answers
                 * @default null
                 */
                note?: string | null;
                /** @default null */
                phone?: string | null;
                /**
                 * @description Public website, http or https
                 * @default null
                 */
                web?: string | null;
            };
        };
        ChangePasswordRequest: {
            /** @description At least 12 characters; a sentence is best. */
            password: string;
        };
        ChangePersonDetailsRequest: {
            contact?: {
                /** @default null */
                address?: string | null;
                /** @default null */
                email?: string | null;
                /** @default null */
                phone?: string | null;
            } | null;
            name?: string;
            note?: string | null;
        };
        ChangePersonSideRequest: {
            /** @default null */
            commissionerKind?: ("municipality" | "town" | "region" | "state") | null;
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            side: string;
        };
        ChangePlanItemRequest: {
            /** @default null */
            source?: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                pointId: string;
            } | null;
            text?: {
                /** Format: uuid */
                paragraphId?: string;
                text: string;
            }[];
            title?: string;
        };
        ChangePublicEventRequest: {
            /** @description Konference, veřejné projednání, den sociálních služeb… */
            kind: string;
            /** @default null */
            motto?: string | null;
            organiser: string;
            /** @default null */
            source?: {
                /** @default null */
                address?: string | null;
                body: string;
                date: string;
                title: string;
            } | null;
            title: string;
            venue: string;
            when: {
                date: string;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
        };
        ChangeRelatedOfferRequest: {
            details: {
                conditions: string;
                /**
                 * @default {
                 *       "phone": null,
                 *       "email": null,
                 *       "web": null,
                 *       "dataBox": null,
                 *       "note": null
                 *     }
                 */
                contact?: {
                    /**
                     * @description Data box id, seven characters
                     * @default null
                     */
                    dataBox?: string | null;
                    /** @default null */
                    email?: string | null;
                    /**
                     * @description When and where somebody answers
                     * @default null
                     */
                    note?: string | null;
                    /** @default null */
                    phone?: string | null;
                    /**
                     * @description Public website, http or https
                     * @default null
                     */
                    web?: string | null;
                };
                /** @description Code of the list related-offer-kinds, or one that the planning region added */
                kind: string;
                /** @default [] */
                lifeSituations?: string[];
                name: string;
                /** @default null */
                organisationId?: string | null;
                /**
                 * @description May lie outside the planning region
                 * @default {
                 *       "hidden": false,
                 *       "municipality": null,
                 *       "address": null
                 *     }
                 */
                place?: {
                    /**
                     * @description Street, number, postal code
                     * @default null
                     */
                    address?: string | null;
                    /**
                     * @description The place is secret: no address and no municipality may then be given
                     * @default false
                     */
                    hidden?: boolean;
                    /** @default null */
                    municipality?: string | null;
                };
                /** @default [] */
                targetGroups?: string[];
                /** @default [] */
                territory?: string[];
            };
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
        };
        /** @description What is left out stays as it is. Every change is a new version. */
        ChangeRuleSettingsRequest: {
            consultationDays?: number;
            /** @enum {string} */
            municipalityCoverage?: "required" | "advisory";
            quotaPerGroup?: number;
            /** @enum {string} */
            recommendation?: "required" | "optional";
        };
        ChangeServiceCapacityRequest: {
            /** @description Amount, at most three decimal places, comma or point: 12, 4,5 */
            amount: string;
            form: string;
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            /** @description Code of the list capacity-units */
            unit: string;
        };
        ChangeServiceDetailsRequest: {
            details: {
                /** @description Who may come, on what terms, at what price */
                conditions: string;
                /**
                 * @description Left empty, the contact of the provider holds
                 * @default {
                 *       "phone": null,
                 *       "email": null,
                 *       "web": null,
                 *       "dataBox": null,
                 *       "note": null
                 *     }
                 */
                contact?: {
                    /**
                     * @description Data box id, seven characters
                     * @default null
                     */
                    dataBox?: string | null;
                    /** @default null */
                    email?: string | null;
                    /**
                     * @description When and where somebody answers
                     * @default null
                     */
                    note?: string | null;
                    /** @default null */
                    phone?: string | null;
                    /**
                     * @description Public website, http or https
                     * @default null
                     */
                    web?: string | null;
                };
                /** @description P residential, A outpatient, T field */
                forms: string[];
                /** @default [] */
                lifeSituations?: string[];
                name: string;
                /**
                 * @default {
                 *       "hidden": false,
                 *       "municipality": null,
                 *       "address": null
                 *     }
                 */
                place?: {
                    /**
                     * @description Street, number, postal code
                     * @default null
                     */
                    address?: string | null;
                    /**
                     * @description The place is secret: no address and no municipality may then be given
                     * @default false
                     */
                    hidden?: boolean;
                    /** @default null */
                    municipality?: string | null;
                };
                /** @default [] */
                targetGroups?: string[];
                /**
                 * @description Municipalities served
                 * @default []
                 */
                territory?: string[];
            };
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
        };
        ChangeTargetGroupsRequest: {
            targetGroups: string[];
        };
        ChooseKeyRequest: {
            /** @description body that chose */
            decidedBy: string;
            /** @description budget year */
            fromYear: number;
            /** Format: uuid */
            keyId: string;
            /**
             * @description open question that the choice answers and closes
             * @default null
             */
            questionId?: string | null;
            reason: string;
            version: number;
        };
        CloseConsultationRequest: {
            bodies: number;
            comments: number;
        };
        CloseOrganisationRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            /** @default null */
            reason?: string | null;
        };
        CloseProjectRequest: Record<string, never>;
        CloseRevisionRequest: {
            /**
             * @description Name of the version, e.g. `1.1`.
             * @default null
             */
            label?: string | null;
            /** @default null */
            reason?: string | null;
            /** @default null */
            source?: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                pointId: string;
            } | null;
        };
        CloseRoundRequest: Record<string, never>;
        CloseSchemeRequest: {
            reason: string;
        };
        CloseServiceRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            reason: string;
        };
        CommandAnswer: {
            /** Format: uuid */
            commandId: string;
            id: string;
            /** @description ids of new things by their label, e.g. { "measure": … } */
            ids: {
                [key: string]: string;
            };
            /** @description for Triada-After: reads that have applied this command */
            position: string | null;
            /** @description revision of the aggregate after the command, as in ETag */
            revision: number | null;
            stream: string;
        };
        ComparePlanRevisionsResponse: {
            differences: {
                /** @enum {string} */
                change: "added" | "removed" | "changed" | "moved";
                /** @enum {string} */
                entity: "header" | "vision" | "item" | "measure";
                fields: string[];
                id: string;
                title: string;
                values: {
                    after: unknown;
                    before: unknown;
                    field: string;
                    /** @description For texts in paragraphs. */
                    paragraphs: {
                        /** @enum {string} */
                        change: "same" | "added" | "removed" | "changed";
                        paragraphId: string;
                        /** @description Text difference by words; joined without "removed" it is the new text. */
                        words: {
                            /** @enum {string} */
                            kind: "same" | "added" | "removed";
                            text: string;
                        }[];
                    }[] | null;
                    /** @description For a line of text. */
                    words: {
                        /** @enum {string} */
                        kind: "same" | "added" | "removed";
                        text: string;
                    }[] | null;
                }[];
            }[];
            from: {
                hash: string;
                revision: number;
            };
            planId: string;
            to: {
                hash: string;
                revision: number;
            };
        };
        CompleteProposalRequest: {
            proposer: {
                /** @default null */
                organisationId?: string | null;
                /** @default null */
                personId?: string | null;
            };
        };
        CompleteTaskRequest: {
            /** @default null */
            note?: string | null;
        };
        CompleteTerritoryEditionRequest: Record<string, never>;
        ComputeContributionsRequest: {
            /**
             * @description amount to divide; null with a fixed rate
             * @default null
             */
            pool?: number | null;
            /** @default [] */
            usage?: {
                counts: {
                    [key: string]: number;
                };
                source: string;
                /** @enum {string} */
                unit: "users" | "hours" | "contacts";
                /** @description population of 1 January of this year */
                year: number;
            }[];
            /** @description budget year */
            year: number;
        };
        ComputeKeyVariantsRequest: {
            keys: {
                /** Format: uuid */
                keyId: string;
                version: number;
            }[];
            /**
             * @description null when every key brings its own pool
             * @default null
             */
            pool?: number | null;
            /** @default [] */
            usage?: {
                counts: {
                    [key: string]: number;
                };
                source: string;
                /** @enum {string} */
                unit: "users" | "hours" | "contacts";
                /** @description population of 1 January of this year */
                year: number;
            }[];
        };
        ConfirmErasureRequest: Record<string, never>;
        ConfirmVisionRequest: {
            /** @default null */
            meetingId?: string | null;
            /**
             * Format: uuid
             * @description Person who speaks for the service users.
             */
            userRepresentative: string;
        };
        ContributionsResponse: {
            computedOn: string;
            key: {
                formula: {
                    cs: string;
                    en: string;
                };
                /** Format: uuid */
                keyId: string;
                name: string | null;
                rounding: {
                    cs: string;
                    en: string;
                };
                unit: number;
                version: number;
            };
            name: string;
            /** @description whether participants have changed since */
            outdated: boolean;
            /** @description amount in haléře (1 Kč = 100 h) */
            paid: number;
            regionId: string;
            /** @description how many times the year was computed; this is the last one */
            round: number;
            /** @description every municipality of the region; whoever takes no part has 0 */
            rows: {
                /** @description amount in haléře (1 Kč = 100 h) */
                amount: number;
                balance: number;
                /** @description amount − previousYear */
                change: number | null;
                /** @description amount − withEveryone: what the absence of others costs or saves */
                effect: number | null;
                /** @description null for whoever takes no part */
                exact: string | null;
                explanation: {
                    cs: string;
                    en: string;
                };
                gotRemainder: boolean;
                inputs: {
                    /** @enum {string} */
                    basis: "population" | "usage" | "equal";
                    source: string | null;
                    total: number;
                    unit: string;
                    value: number;
                    year: number | null;
                }[];
                limited: ("floor" | "cap") | null;
                /** @description code of a municipality */
                municipality: string;
                name: string;
                /** @description amount in haléře (1 Kč = 100 h) */
                paid: number;
                participates: boolean;
                payments: {
                    /** @description amount in haléře (1 Kč = 100 h) */
                    amount: number;
                    /** Format: uuid */
                    paymentId: string;
                    receivedOn: string;
                }[];
                /** @description contribution of the year before; null when it was not computed */
                previousYear: number | null;
                roundedDown: number | null;
                share: string | null;
                /** @description what it would pay if every municipality of the region took part */
                withEveryone: number | null;
            }[];
            /** Format: uuid */
            schemeId: string;
            settledOn: string | null;
            /** @description amount in haléře (1 Kč = 100 h) */
            total: number;
            year: number;
        };
        ConvokeMeetingRequest: {
            /** @default null */
            date?: string | null;
            /** @default null */
            time?: string | null;
            /**
             * @description Reason for an invitation later than the notice period.
             * @default null
             */
            urgency?: string | null;
            /** @default null */
            venue?: string | null;
        };
        CreateAccountRequest: {
            /** @description Sign-in name. Kept outside the event log, can be erased. */
            accountName: string;
            /**
             * @default person
             * @enum {string}
             */
            kind?: "person" | "program";
            /** @description At least 12 characters; a sentence is best. */
            password: string;
            /** @default [] */
            roles?: {
                /** @description A role within a scope; a missing scope attribute means "any". */
                assignment: {
                    /** Format: uuid */
                    group?: string;
                    municipality?: string;
                    /** Format: uuid */
                    organisation?: string;
                    region?: string;
                    /** @enum {string} */
                    role: "authority_administrator" | "coordinator" | "group_manager" | "municipality_representative" | "provider" | "member" | "auditor" | "integrator";
                };
                /**
                 * Format: date
                 * @description First day on which the role holds.
                 */
                from: string;
                /**
                 * @description First day on which it no longer holds; null = open.
                 * @default null
                 */
                to?: string | null;
            }[];
        };
        DefineAllocationKeyRequest: {
            definition: {
                /**
                 * @description largest contribution of one municipality
                 * @default null
                 */
                cap?: number | null;
                /**
                 * @description smallest contribution of one municipality
                 * @default null
                 */
                floor?: number | null;
                rule: {
                    /** @constant */
                    family: "per_capita";
                    /** @description population of 1 January of this year */
                    populationYear: number;
                } | {
                    /** @constant */
                    family: "equal";
                } | {
                    /** @constant */
                    family: "usage";
                    /** @enum {string} */
                    unit: "users" | "hours" | "contacts";
                    /** @description population of 1 January of this year */
                    year: number;
                } | {
                    /** @constant */
                    family: "fixed_rate";
                    /** @description population of 1 January of this year */
                    populationYear: number;
                    /** @description haléře per inhabitant and year */
                    rate: number;
                } | {
                    /** @constant */
                    family: "mixed";
                    parts: {
                        rule: {
                            /** @constant */
                            family: "per_capita";
                            /** @description population of 1 January of this year */
                            populationYear: number;
                        } | {
                            /** @constant */
                            family: "equal";
                        } | {
                            /** @constant */
                            family: "usage";
                            /** @enum {string} */
                            unit: "users" | "hours" | "contacts";
                            /** @description population of 1 January of this year */
                            year: number;
                        };
                        /** @description exact fraction n/d */
                        weight: string;
                    }[];
                };
                /**
                 * @description amounts are whole multiples: 100 = koruna, 1 = haléř
                 * @default 100
                 */
                unit?: 1 | 100;
            };
            name: string;
            /**
             * @description recommended by the regional authority, or the territory’s own
             * @enum {string}
             */
            origin: "regional-authority" | "own";
            /** @description null: offered to every planning region */
            regionId: string | null;
        };
        DescribePlanRequest: {
            purpose: {
                /** Format: uuid */
                paragraphId?: string;
                text: string;
            }[];
            title: string;
        };
        DirectoryMapResponse: {
            attribution: string;
            points: {
                entries: {
                    id: string;
                    kind: {
                        code: string;
                        cs: string;
                        en: string;
                    };
                    name: string;
                    /** @enum {string} */
                    state: "planned" | "active" | "suspended" | "closed";
                    /** @enum {string} */
                    type: "service" | "offer" | "organisation";
                }[];
                lat: number;
                lon: number;
                municipality: string;
                name: string;
            }[];
            unplaced: number;
        };
        DisableAccountRequest: {
            reason: string;
        };
        DiscardParkedMessageRequest: {
            group: string;
            key: string;
            reason: string;
        };
        DiscardParkedMessageResponse: {
            discarded: string;
        };
        DismissProposalRequest: {
            reason: string;
        };
        DissolveGroupRequest: {
            reason: string;
        };
        DraftContractRequest: {
            /** @description code of a municipality */
            municipality: string;
            number: string;
            template: {
                id: string;
                version: number;
            };
        };
        DraftPlanRequest: {
            /**
             * Format: uuid
             * @description Planning cycle of the region; gives the plan type and the validity.
             */
            cycleId: string;
            /** @description Planning region, a slug such as `frydlantsko`. */
            regionId: string;
            title: string;
        };
        DraftVisionRequest: {
            /**
             * @description Default: last year of the validity.
             * @default null
             */
            endYear?: number | null;
            /** @default null */
            source?: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                pointId: string;
            } | null;
            targetGroup: string;
            /** @description Written from the clients’ side. Paragraphs of the version before may keep their ids. */
            text: {
                /** Format: uuid */
                paragraphId?: string;
                text: string;
            }[];
        };
        DropTaskRequest: {
            reason: string;
        };
        EnableAccountRequest: Record<string, never>;
        EndMandatesByOfficeRequest: {
            /** Format: uuid */
            officeId: string;
            /** Format: date */
            to: string;
        };
        EndOfficeRequest: {
            reason: string;
            /** @default null */
            to?: string | null;
        };
        EndPersonParticipationRequest: {
            /**
             * Format: date
             * @description First day on which it is no longer so; today when left out
             */
            to?: string;
        };
        EndProjectRequest: Record<string, never>;
        EndPublicFunctionRequest: {
            /**
             * Format: date
             * @description First day on which it is no longer so; today when left out
             */
            to?: string;
        };
        EndRelatedOfferRequest: {
            /**
             * Format: date
             * @description First day on which it is no longer so; today when left out
             */
            to?: string;
        };
        EndServiceLinkRequest: {
            /**
             * Format: date
             * @description First day on which it is no longer so; today when left out
             */
            to?: string;
        };
        EvaluatePlanRequest: {
            /** @default 0 */
            cancelled?: number;
            /** @default 0 */
            fulfilled?: number;
            /** @default 0 */
            notFulfilled?: number;
            /** @default 0 */
            partly?: number;
            text: string;
            /**
             * @description Null: the whole plan.
             * @default null
             */
            year?: number | null;
        };
        ExpirePlanRequest: {
            /** @default true */
            archived?: boolean;
        };
        ExtendPlanRequest: {
            resolution: {
                /** @description Body that decided. */
                body: string;
                /** Format: date */
                date: string;
                /** @description As on paper, e.g. `6/2023`. */
                number: string;
            };
            validity: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
        };
        FlagMeasuresOfServiceRequest: {
            /** @default null */
            detail?: string | null;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "service-closed" | "service-suspended" | "capacity-changed";
            /** Format: uuid */
            serviceId: string;
        };
        FoundGroupRequest: {
            /** Format: uuid */
            groupId?: string;
            /** @enum {string} */
            kind: "target-group" | "thematic" | "steering";
            name: string;
            /**
             * @description Body above it.
             * @default null
             */
            parent?: string | null;
            /** @description Planning region, a slug such as `frydlantsko`. */
            regionId: string;
            /** @default null */
            rules?: {
                /** @default null */
                cadenceMonths?: number | null;
                /**
                 * @default present
                 * @enum {string}
                 */
                majority?: "present" | "cast";
                /** @default 7 */
                noticeDays?: number;
                /** @default 0 */
                objectionDays?: number;
                /** @default true */
                public?: boolean;
                /**
                 * @description Share of the voting seats, `1/2`; `0/1` = none.
                 * @default 0/1
                 */
                quorum?: string;
                /** @default [] */
                standingItems?: string[];
                /** @default true */
                substitutes?: boolean;
                /** @default true */
                urgencyAllowed?: boolean;
                /**
                 * @default another-person
                 * @enum {string}
                 */
                verifier?: "another-person" | "member" | "chair";
                /**
                 * @default [
                 *       "chair",
                 *       "member",
                 *       "substitute"
                 *     ]
                 */
                votingRoles?: ("chair" | "member" | "substitute" | "guest")[];
                /**
                 * @default [
                 *       "commissioner",
                 *       "provider",
                 *       "user",
                 *       "other"
                 *     ]
                 */
                votingSides?: ("commissioner" | "provider" | "user" | "other")[];
                /**
                 * @default flag
                 * @enum {string}
                 */
                withoutQuorum?: "refuse" | "flag";
            } | null;
            /** @default [] */
            targetGroups?: string[];
            /**
             * @description What a thematic group is about.
             * @default null
             */
            topic?: string | null;
        };
        FoundPlanningRegionRequest: {
            /**
             * @default {
             *       "lines": [],
             *       "contact": null
             *     }
             */
            letterhead?: {
                /** @default null */
                contact?: string | null;
                lines: string[];
            };
            municipalities: string[];
            name: string;
            /**
             * @description Organisation that owns the planning from the first day.
             * @default null
             */
            owner?: string | null;
            /** @description Planning region, a slug such as `frydlantsko`. */
            regionId: string;
        };
        GetMeasureResponse: {
            added: {
                /** @description Pseudonym and roles of who did it, and on whose behalf. Readers without a role in the region get the roles only. */
                actor: {
                    id: string | null;
                    onBehalfOf: string | null;
                    roles: string[];
                };
                on: string;
            };
            addition: {
                groupId: string;
                groupName: string | null;
                roundId: string;
            } | null;
            entry: components["schemas"]["GetMeasureResponse___schema0"];
            flags: {
                detail: string | null;
                flagId: string;
                from: string;
                kind: string;
                serviceId: string;
                serviceName: string | null;
            }[];
            funding: {
                from: string;
                schemeId: string;
            }[];
            /** @description From the top; exactly one (D111). */
            path: {
                code: string;
                id: string;
                tier: string;
                title: string;
            }[];
            phase: string;
            planId: string;
            planTitle: string;
            projects: {
                name: string;
                number: string | null;
                programme: string | null;
                projectId: string;
            }[];
            proposer: {
                organisation: {
                    name: string | null;
                    organisationId: string;
                } | null;
                /** @description Null also for readers without a role in the region. */
                personId: string | null;
            } | null;
            provenance: {
                /** @description How many were there, by side. */
                attendance: {
                    count: number;
                    side: string;
                }[];
                /** @description Null for readers without a role in the region. */
                attendees: {
                    municipality: {
                        code: string;
                        name: string;
                    } | null;
                    organisation: {
                        name: string | null;
                        organisationId: string;
                    } | null;
                    personId: string | null;
                    side: string;
                }[] | null;
                meeting: {
                    date: string;
                    groupId: string | null;
                    groupName: string | null;
                    hash: string;
                    meetingId: string;
                    number: number | null;
                    /** @description Whether everybody may read the minutes. */
                    published: boolean;
                } | null;
                note: {
                    cs: string;
                    en: string;
                } | null;
                point: {
                    number: string;
                    pointId: string;
                    /** @description Null: not published yet, and the reader has no role in the region. */
                    text: string | null;
                    type: string;
                } | null;
                /**
                 * @description `unknown-meeting`: named, but its approved minutes have not come in.
                 * @enum {string}
                 */
                source: "minutes" | "unknown-meeting" | "no-source";
            };
            services: {
                name: string | null;
                serviceId: string;
                state: string | null;
            }[];
            validity: {
                from: string;
                to: string;
            } | null;
        };
        GetMeasureResponse___schema0: {
            children: components["schemas"]["GetMeasureResponse___schema0"][];
            code: string;
            id: string;
            /** @enum {string} */
            level: "group" | "whole";
            measure: {
                capacities: {
                    after: string;
                    before: string | null;
                    unit: string;
                }[];
                cooperating: {
                    name: string | null;
                    organisationId: string | null;
                }[];
                costs: {
                    /** @description haléře */
                    amount: number;
                    fundingSource: string | null;
                    year: number;
                }[];
                importance: number | null;
                indicators: {
                    baseline: {
                        date: string;
                        value: string;
                    } | null;
                    dataSource: string | null;
                    definition: string | null;
                    direction: ("up" | "down" | "keep") | null;
                    indicatorId: string;
                    name: string;
                    target: {
                        date: string;
                        value: string;
                    } | null;
                    unit: string;
                }[];
                justification: string | null;
                kind: string | null;
                outputs: string[];
                owner: {
                    name: string | null;
                    organisationId: string | null;
                } | null;
                risks: string[];
                serviceIds: string[];
                term: {
                    from: string;
                    to: string;
                } | null;
            } | null;
            paragraphs: {
                paragraphId: string;
                text: string;
            }[];
            parentId: string | null;
            source: {
                meetingId: string;
                pointId: string;
            } | null;
            targetGroup: string | null;
            tier: string;
            title: string;
        };
        GetMunicipalityCoverageResponse: {
            asOf: string;
            municipalities: {
                code: string;
                name: string;
                /** @description Mandates that hold on the day. */
                seats: number;
            }[];
            regionId: string;
            /** @description Whether the rules of the region block a submission over an empty seat (D058). */
            required: boolean;
            ruleVersion: number;
            unrepresented: {
                code: string;
                name: string;
            }[];
        };
        GetPlanAsOfResponse: {
            content: {
                planType: {
                    code: string;
                    nameCs: string;
                    nameEn: string;
                    tiers: {
                        code: string;
                        nameCs: string;
                        nameEn: string;
                    }[];
                    version: number;
                };
                purpose: {
                    paragraphId: string;
                    text: string;
                }[];
                targetGroups: {
                    code: string;
                    name: string;
                }[];
                territory: {
                    code: string;
                    name: string;
                }[];
                title: string;
                tree: components["schemas"]["GetPlanAsOfResponse___schema0"][];
                validity: {
                    from: string;
                    to: string;
                } | null;
                /** @description For every target group the active version, else the newest. */
                visions: {
                    /** @description Counts for submission: confirmed, of the right year, not waiting for a review. */
                    active: boolean;
                    confirmed: boolean;
                    endYear: number | null;
                    forReview: boolean;
                    paragraphs: {
                        paragraphId: string;
                        text: string;
                    }[];
                    /** @description Null: without a source. */
                    source: {
                        meetingId: string;
                        pointId: string;
                    } | null;
                    targetGroup: string;
                    version: number;
                    visionId: string;
                }[];
            };
            /** @description Events that were replayed. */
            events: number;
            /** @description Computed from the replayed content. */
            hash: string;
            lastEvent: {
                recordedAt: string;
                revision: number;
                validFrom: string;
            } | null;
            /** @description Whether both are equal (X01). */
            matches: boolean | null;
            phase: {
                code: string;
                nameCs: string;
                nameEn: string;
            };
            planId: string;
            projects: {
                name: string;
                number: string | null;
                programme: string | null;
                projectId: string;
            }[];
            regionId: string;
            stage: string;
            /** @description As the revision stored it; null where no revision was asked for. */
            storedHash: string | null;
        };
        GetPlanAsOfResponse___schema0: {
            children: components["schemas"]["GetPlanAsOfResponse___schema0"][];
            code: string;
            id: string;
            /** @enum {string} */
            level: "group" | "whole";
            measure: {
                capacities: {
                    after: string;
                    before: string | null;
                    unit: string;
                }[];
                cooperating: {
                    name: string | null;
                    organisationId: string | null;
                }[];
                costs: {
                    /** @description haléře */
                    amount: number;
                    fundingSource: string | null;
                    year: number;
                }[];
                importance: number | null;
                indicators: {
                    baseline: {
                        date: string;
                        value: string;
                    } | null;
                    dataSource: string | null;
                    definition: string | null;
                    direction: ("up" | "down" | "keep") | null;
                    indicatorId: string;
                    name: string;
                    target: {
                        date: string;
                        value: string;
                    } | null;
                    unit: string;
                }[];
                justification: string | null;
                kind: string | null;
                outputs: string[];
                owner: {
                    name: string | null;
                    organisationId: string | null;
                } | null;
                risks: string[];
                serviceIds: string[];
                term: {
                    from: string;
                    to: string;
                } | null;
            } | null;
            paragraphs: {
                paragraphId: string;
                text: string;
            }[];
            parentId: string | null;
            source: {
                meetingId: string;
                pointId: string;
            } | null;
            targetGroup: string | null;
            tier: string;
            title: string;
        };
        GetPlanCompletenessResponse: {
            groupsWithoutVision: {
                code: string;
                name: string;
                /** @enum {string} */
                reason: "none" | "for-review" | "unconfirmed" | "other-year";
            }[];
            incompleteMeasures: {
                code: string;
                measureId: string;
                missing: string[];
                title: string;
            }[];
            missingMunicipalities: {
                code: string;
                name: string;
            }[];
            planId: string;
            submittable: boolean;
            title: string;
            unrepresentedMunicipalities: {
                code: string;
                name: string;
            }[];
            validityMissing: boolean;
        };
        GetPlanningRegionResponse: {
            asOf: string;
            coordinators: {
                from: string;
                organisation: {
                    name: string | null;
                    organisationId: string;
                };
                to: string | null;
            }[];
            cycles: {
                cycleId: string;
                historical: boolean;
                period: {
                    from: string;
                    to: string;
                } | null;
                /** @description Plan of the cycle, once it is drafted. */
                planId: string | null;
                planType: string;
                predecessor: string | null;
                supporter: string | null;
                title: string;
            }[];
            handOvers: {
                /** @description Pseudonym and roles of who did it, and on whose behalf. Readers without a role in the region get the roles only. */
                actor: {
                    id: string | null;
                    onBehalfOf: string | null;
                    roles: string[];
                };
                former: {
                    name: string | null;
                    organisationId: string;
                } | null;
                from: string;
                openDuties: string[];
                resolution: {
                    body: string;
                    date: string;
                    number: string;
                } | null;
                successor: {
                    name: string | null;
                    organisationId: string;
                } | null;
            }[];
            letterhead: {
                contact: string | null;
                lines: string[];
            };
            name: string;
            owner: {
                name: string | null;
                organisationId: string;
            } | null;
            ownerSince: string | null;
            regionId: string;
            rules: {
                from: string;
                settings: {
                    consultationDays: number;
                    /** @enum {string} */
                    municipalityCoverage: "required" | "advisory";
                    quotaPerGroup: number;
                    /** @enum {string} */
                    recommendation: "required" | "optional";
                };
                version: number;
            };
            ruleVersions: {
                from: string;
                settings: {
                    consultationDays: number;
                    /** @enum {string} */
                    municipalityCoverage: "required" | "advisory";
                    quotaPerGroup: number;
                    /** @enum {string} */
                    recommendation: "required" | "optional";
                };
                version: number;
            }[];
            /** @description Set in force on the day; null before the foundation. */
            set: {
                from: string;
                municipalities: {
                    code: string;
                    name: string;
                }[];
                version: number;
            } | null;
            sets: {
                count: number;
                from: string;
                reason: string | null;
                version: number;
            }[];
        };
        GetPlanningTimelineResponse: {
            entries: {
                cycle: {
                    cycleId: string;
                    historical: boolean;
                    period: {
                        from: string;
                        to: string;
                    } | null;
                    /** @description Plan of the cycle, once it is drafted. */
                    planId: string | null;
                    planType: string;
                    predecessor: string | null;
                    supporter: string | null;
                    title: string;
                } | null;
                from: string | null;
                /** @enum {string} */
                kind: "cycle" | "gap";
                to: string | null;
            }[];
            planType: string;
            regionId: string;
        };
        GetPlanResponse: {
            adoptedRevision: number | null;
            amendment: number | null;
            consultations: {
                channels: string[];
                closed: {
                    bodies: number;
                    comments: number;
                    on: string;
                } | null;
                consultationId: string;
                from: string;
                revision: number | null;
                settlement: {
                    accepted: number;
                    on: string;
                    partly: number;
                    rejected: number;
                    resolution: {
                        body: string;
                        date: string;
                        number: string;
                    } | null;
                } | null;
                to: string;
            }[];
            content: {
                planType: {
                    code: string;
                    nameCs: string;
                    nameEn: string;
                    tiers: {
                        code: string;
                        nameCs: string;
                        nameEn: string;
                    }[];
                    version: number;
                };
                purpose: {
                    paragraphId: string;
                    text: string;
                }[];
                targetGroups: {
                    code: string;
                    name: string;
                }[];
                territory: {
                    code: string;
                    name: string;
                }[];
                title: string;
                tree: components["schemas"]["GetPlanResponse___schema0"][];
                validity: {
                    from: string;
                    to: string;
                } | null;
                /** @description For every target group the active version, else the newest. */
                visions: {
                    /** @description Counts for submission: confirmed, of the right year, not waiting for a review. */
                    active: boolean;
                    confirmed: boolean;
                    endYear: number | null;
                    forReview: boolean;
                    paragraphs: {
                        paragraphId: string;
                        text: string;
                    }[];
                    /** @description Null: without a source. */
                    source: {
                        meetingId: string;
                        pointId: string;
                    } | null;
                    targetGroup: string;
                    version: number;
                    visionId: string;
                }[];
            };
            cycleId: string;
            evaluations: {
                cancelled: number;
                fulfilled: number;
                notFulfilled: number;
                on: string;
                partly: number;
                text: string;
                year: number | null;
            }[];
            /** @description Open flags by measure. */
            flags: {
                [key: string]: {
                    detail: string | null;
                    flagId: string;
                    from: string;
                    kind: string;
                    serviceId: string;
                    serviceName: string | null;
                }[];
            };
            /** @description Schemes by measure. */
            funding: {
                [key: string]: {
                    from: string;
                    schemeId: string;
                }[];
            };
            latestRevision: number | null;
            measures: number;
            phase: {
                code: string;
                nameCs: string;
                nameEn: string;
            };
            planId: string;
            planType: string;
            /** @description To be printed on every output (D060). */
            projects: {
                name: string;
                number: string | null;
                programme: string | null;
                projectId: string;
            }[];
            regionId: string;
            rounds: {
                groups: {
                    groupId: string;
                    name: string | null;
                    taken: number;
                }[];
                number: number;
                open: boolean;
                quota: number;
                roundId: string;
                ruleVersion: number;
                title: string;
                to: string | null;
            }[];
            stage: string;
            title: string;
            validity: {
                from: string;
                to: string;
            } | null;
        };
        GetPlanResponse___schema0: {
            children: components["schemas"]["GetPlanResponse___schema0"][];
            code: string;
            id: string;
            /** @enum {string} */
            level: "group" | "whole";
            measure: {
                capacities: {
                    after: string;
                    before: string | null;
                    unit: string;
                }[];
                cooperating: {
                    name: string | null;
                    organisationId: string | null;
                }[];
                costs: {
                    /** @description haléře */
                    amount: number;
                    fundingSource: string | null;
                    year: number;
                }[];
                importance: number | null;
                indicators: {
                    baseline: {
                        date: string;
                        value: string;
                    } | null;
                    dataSource: string | null;
                    definition: string | null;
                    direction: ("up" | "down" | "keep") | null;
                    indicatorId: string;
                    name: string;
                    target: {
                        date: string;
                        value: string;
                    } | null;
                    unit: string;
                }[];
                justification: string | null;
                kind: string | null;
                outputs: string[];
                owner: {
                    name: string | null;
                    organisationId: string | null;
                } | null;
                risks: string[];
                serviceIds: string[];
                term: {
                    from: string;
                    to: string;
                } | null;
            } | null;
            paragraphs: {
                paragraphId: string;
                text: string;
            }[];
            parentId: string | null;
            source: {
                meetingId: string;
                pointId: string;
            } | null;
            targetGroup: string | null;
            tier: string;
            title: string;
        };
        GetPlanRevisionResponse: {
            content: {
                planType: {
                    code: string;
                    nameCs: string;
                    nameEn: string;
                    tiers: {
                        code: string;
                        nameCs: string;
                        nameEn: string;
                    }[];
                    version: number;
                };
                purpose: {
                    paragraphId: string;
                    text: string;
                }[];
                targetGroups: {
                    code: string;
                    name: string;
                }[];
                territory: {
                    code: string;
                    name: string;
                }[];
                title: string;
                tree: components["schemas"]["GetPlanRevisionResponse___schema0"][];
                validity: {
                    from: string;
                    to: string;
                } | null;
                /** @description For every target group the active version, else the newest. */
                visions: {
                    /** @description Counts for submission: confirmed, of the right year, not waiting for a review. */
                    active: boolean;
                    confirmed: boolean;
                    endYear: number | null;
                    forReview: boolean;
                    paragraphs: {
                        paragraphId: string;
                        text: string;
                    }[];
                    /** @description Null: without a source. */
                    source: {
                        meetingId: string;
                        pointId: string;
                    } | null;
                    targetGroup: string;
                    version: number;
                    visionId: string;
                }[];
            };
            /** @description Events that were replayed. */
            events: number;
            /** @description Computed from the replayed content. */
            hash: string;
            lastEvent: {
                recordedAt: string;
                revision: number;
                validFrom: string;
            } | null;
            /** @description Whether both are equal (X01). */
            matches: boolean | null;
            phase: {
                code: string;
                nameCs: string;
                nameEn: string;
            };
            planId: string;
            projects: {
                name: string;
                number: string | null;
                programme: string | null;
                projectId: string;
            }[];
            regionId: string;
            stage: string;
            /** @description As the revision stored it; null where no revision was asked for. */
            storedHash: string | null;
        };
        GetPlanRevisionResponse___schema0: {
            children: components["schemas"]["GetPlanRevisionResponse___schema0"][];
            code: string;
            id: string;
            /** @enum {string} */
            level: "group" | "whole";
            measure: {
                capacities: {
                    after: string;
                    before: string | null;
                    unit: string;
                }[];
                cooperating: {
                    name: string | null;
                    organisationId: string | null;
                }[];
                costs: {
                    /** @description haléře */
                    amount: number;
                    fundingSource: string | null;
                    year: number;
                }[];
                importance: number | null;
                indicators: {
                    baseline: {
                        date: string;
                        value: string;
                    } | null;
                    dataSource: string | null;
                    definition: string | null;
                    direction: ("up" | "down" | "keep") | null;
                    indicatorId: string;
                    name: string;
                    target: {
                        date: string;
                        value: string;
                    } | null;
                    unit: string;
                }[];
                justification: string | null;
                kind: string | null;
                outputs: string[];
                owner: {
                    name: string | null;
                    organisationId: string | null;
                } | null;
                risks: string[];
                serviceIds: string[];
                term: {
                    from: string;
                    to: string;
                } | null;
            } | null;
            paragraphs: {
                paragraphId: string;
                text: string;
            }[];
            parentId: string | null;
            source: {
                meetingId: string;
                pointId: string;
            } | null;
            targetGroup: string | null;
            tier: string;
            title: string;
        };
        GetProjectResponse: {
            begin: string;
            closedOn: string | null;
            /** @description Computed, as exact as the begin. */
            end: string;
            endedOn: string | null;
            goal: string;
            /** @description With all prolongations. */
            months: number;
            name: string;
            number: string | null;
            plans: string[];
            programme: string | null;
            projectId: string;
            prolongations: {
                end: string;
                from: string;
                months: number;
                reason: string;
                resolution: {
                    body: string;
                    date: string;
                    number: string;
                } | null;
            }[];
            regionId: string;
            reports: {
                address: string | null;
                date: string;
                reportId: string;
                summary: string;
                title: string;
            }[];
            /** @enum {string} */
            state: "running" | "ended" | "closed";
            supporter: string | null;
        };
        GetRegionDashboardResponse: {
            /** @description What ends next, by day. */
            due: {
                date: string;
                planId: string | null;
                title: string;
                /** @enum {string} */
                what: "consultation-ends" | "round-ends" | "validity-ends" | "project-ends";
            }[];
            name: string;
            /** @description Null = vacant: only the authority may change the plans (D031). */
            owner: {
                name: string | null;
                organisationId: string;
            } | null;
            plans: {
                adoptedRevision: number | null;
                cycleId: string;
                duties: {
                    code: string;
                    done: boolean;
                    nameCs: string;
                    nameEn: string;
                    phase: string;
                }[];
                latestRevision: number | null;
                measures: number;
                openFlags: number;
                openProposals: number;
                phase: {
                    code: string;
                    nameCs: string;
                    nameEn: string;
                };
                planId: string;
                planType: string;
                regionId: string;
                stage: string;
                title: string;
                validity: {
                    from: string;
                    to: string;
                } | null;
            }[];
            regionId: string;
            unrepresented: {
                code: string;
                name: string;
            }[];
        };
        GetRevisionTimelineResponse: {
            phase: {
                code: string;
                nameCs: string;
                nameEn: string;
            };
            planId: string;
            projects: {
                name: string;
                number: string | null;
                programme: string | null;
                projectId: string;
            }[];
            revisions: {
                /** @description Pseudonym and roles of who did it, and on whose behalf. Readers without a role in the region get the roles only. */
                actor: {
                    id: string | null;
                    onBehalfOf: string | null;
                    roles: string[];
                };
                changes: {
                    /** @enum {string} */
                    change: "added" | "removed" | "changed" | "moved";
                    /** @enum {string} */
                    entity: "header" | "vision" | "item" | "measure";
                    fields: string[];
                    id: string;
                    title: string;
                }[];
                closedOn: string;
                decision: {
                    /** @description Pseudonym and roles of who did it, and on whose behalf. Readers without a role in the region get the roles only. */
                    actor: {
                        id: string | null;
                        onBehalfOf: string | null;
                        roles: string[];
                    };
                    /** @enum {string} */
                    kind: "adopted" | "noted" | "returned";
                    on: string;
                    resolution: {
                        body: string;
                        date: string;
                        number: string;
                    };
                    votes: {
                        abstained: number;
                        against: number;
                        for: number;
                    } | null;
                } | null;
                hash: string;
                label: string | null;
                previous: {
                    hash: string;
                    resolution: {
                        body: string;
                        date: string;
                        number: string;
                    } | null;
                    revision: number;
                } | null;
                reason: string | null;
                recommended: {
                    body: string;
                    date: string;
                    number: string;
                } | null;
                recordedAt: string;
                revision: number;
                source: {
                    meetingId: string;
                    pointId: string;
                } | null;
                submitted: {
                    /** @description Pseudonym and roles of who did it, and on whose behalf. Readers without a role in the region get the roles only. */
                    actor: {
                        id: string | null;
                        onBehalfOf: string | null;
                        roles: string[];
                    };
                    addressee: string;
                    on: string;
                    overrideReason: string | null;
                    unrepresented: {
                        code: string;
                        name: string;
                    }[];
                } | null;
            }[];
            title: string;
            validity: {
                from: string;
                to: string;
            } | null;
        };
        GetRoundDecisionsResponse: {
            decisions: {
                groupId: string;
                measureId: string | null;
                /** @enum {string} */
                outcome: "accepted" | "refused";
                recordedAt: string;
                /** @enum {string} */
                reevaluated: "accepted" | "refused";
                /** @description Place in the stream of the plan; the order explains the outcome. */
                revision: number;
                rule: {
                    quota: number;
                    version: number;
                };
                /** @description Places that the group held before. */
                taken: number;
                title: string;
            }[];
            planId: string;
            quota: number;
            /** @description Null: every decision under its own version. */
            reevaluatedUnder: {
                quota: number;
                version: number;
            } | null;
            roundId: string;
            ruleVersion: number;
            title: string;
        };
        GetVisionProvenanceResponse: {
            confirmation: {
                date: string;
                meetingId: string | null;
                userRepresentative: string | null;
            } | null;
            planId: string;
            planTitle: string;
            provenance: {
                /** @description How many were there, by side. */
                attendance: {
                    count: number;
                    side: string;
                }[];
                /** @description Null for readers without a role in the region. */
                attendees: {
                    municipality: {
                        code: string;
                        name: string;
                    } | null;
                    organisation: {
                        name: string | null;
                        organisationId: string;
                    } | null;
                    personId: string | null;
                    side: string;
                }[] | null;
                meeting: {
                    date: string;
                    groupId: string | null;
                    groupName: string | null;
                    hash: string;
                    meetingId: string;
                    number: number | null;
                    /** @description Whether everybody may read the minutes. */
                    published: boolean;
                } | null;
                note: {
                    cs: string;
                    en: string;
                } | null;
                point: {
                    number: string;
                    pointId: string;
                    /** @description Null: not published yet, and the reader has no role in the region. */
                    text: string | null;
                    type: string;
                } | null;
                /**
                 * @description `unknown-meeting`: named, but its approved minutes have not come in.
                 * @enum {string}
                 */
                source: "minutes" | "unknown-meeting" | "no-source";
            };
            validity: {
                from: string;
                to: string;
            } | null;
            versions: {
                draftedOn: string;
                version: number;
                visionId: string;
            }[];
            vision: {
                /** @description Counts for submission: confirmed, of the right year, not waiting for a review. */
                active: boolean;
                confirmed: boolean;
                endYear: number | null;
                forReview: boolean;
                paragraphs: {
                    paragraphId: string;
                    text: string;
                }[];
                /** @description Null: without a source. */
                source: {
                    meetingId: string;
                    pointId: string;
                } | null;
                targetGroup: string;
                version: number;
                visionId: string;
            };
        };
        GiveConsentRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            on?: string;
            /** @enum {string} */
            purpose: "minutes" | "plan" | "story" | "web";
        };
        GrantRoleRequest: {
            /** @description A role within a scope; a missing scope attribute means "any". */
            assignment: {
                /** Format: uuid */
                group?: string;
                municipality?: string;
                /** Format: uuid */
                organisation?: string;
                region?: string;
                /** @enum {string} */
                role: "authority_administrator" | "coordinator" | "group_manager" | "municipality_representative" | "provider" | "member" | "auditor" | "integrator";
            };
            /**
             * Format: date
             * @description First day on which the role holds.
             */
            from: string;
            /**
             * @description First day on which it no longer holds; null = open.
             * @default null
             */
            to?: string | null;
        };
        HandOverPlanningRequest: {
            /** @description Present owner; null when the owner is vacant. */
            former: string | null;
            /**
             * @description Duties that only people know of; those that follow from the plans are added by the product.
             * @default []
             */
            openDuties?: string[];
            /** @default null */
            resolution?: {
                /** @description Body that decided. */
                body: string;
                /** Format: date */
                date: string;
                /** @description As on paper, e.g. `6/2023`. */
                number: string;
            } | null;
            /** @description Null makes the owner vacant. */
            successor: string | null;
        };
        /** @default {} */
        HoldMeetingRequest: Record<string, never>;
        HsdsServicesResponse: {
            contents: {
                attributes: {
                    /** Format: uuid */
                    id: string;
                    label?: string;
                    /** @constant */
                    link_entity: "service";
                    /** Format: uuid */
                    link_id: string;
                    link_type: string;
                    taxonomy_term?: {
                        code: string;
                        description: string;
                        /** Format: uuid */
                        id: string;
                        language: string;
                        name: string;
                        taxonomy: string;
                    };
                    value?: string;
                }[];
                description: string;
                eligibility_description: string;
                /** Format: email */
                email?: string;
                /** Format: uuid */
                id: string;
                name: string;
                organization: {
                    description: string;
                    /** Format: email */
                    email?: string;
                    /** Format: uuid */
                    id: string;
                    name: string;
                    organization_identifiers: {
                        /** Format: uuid */
                        id: string;
                        identifier: string;
                        identifier_scheme: string;
                        identifier_type: string;
                    }[];
                    /** Format: uri */
                    website?: string;
                };
                phones: {
                    /** Format: uuid */
                    id: string;
                    number: string;
                    /** @constant */
                    type: "voice";
                }[];
                service_areas: {
                    extent: string;
                    /** @constant */
                    extent_type: "text";
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
                service_at_locations: {
                    /** Format: uuid */
                    id: string;
                    location: {
                        addresses?: {
                            address_1: string;
                            /** @constant */
                            address_type: "physical";
                            city: string;
                            /** @constant */
                            country: "CZ";
                            /** Format: uuid */
                            id: string;
                            postal_code: string;
                            state_province: string;
                        }[];
                        external_identifier?: string;
                        external_identifier_type?: string;
                        /** Format: uuid */
                        id: string;
                        latitude?: number;
                        /** @enum {string} */
                        location_type: "physical" | "virtual";
                        longitude?: number;
                        name?: string;
                    };
                }[];
                /** @enum {string} */
                status: "active" | "inactive" | "defunct" | "temporarily closed";
                /** Format: uri */
                url?: string;
            }[];
            empty: boolean;
            first_page: boolean;
            last_page: boolean;
            page_number: number;
            size: number;
            total_items: number;
            total_pages: number;
        };
        ImportMinutesRequest: {
            /** @default [] */
            agenda?: {
                title: string;
            }[];
            /** @default [] */
            attendees?: {
                /** @default null */
                arrivedAt?: string | null;
                /** @default null */
                leftAt?: string | null;
                /**
                 * @description For guests; that of a member comes from the mandate.
                 * @default null
                 */
                organisationId?: string | null;
                /**
                 * @description Registered person; a name never comes here. Null is refused.
                 * @default null
                 */
                personId?: string | null;
                /**
                 * @default present
                 * @enum {string}
                 */
                presence?: "present" | "apologised";
            }[];
            /**
             * @description With an author the minutes are submitted at once.
             * @default null
             */
            authorId?: string | null;
            /** Format: date */
            date: string;
            /** @default null */
            follows?: string | null;
            /** @default null */
            groupId?: string | null;
            /** @default null */
            headcount?: {
                /**
                 * @description „na 80“
                 * @default false
                 */
                approximate?: boolean;
                /**
                 * @description Per actor class; somebody acting for two counts in both.
                 * @default []
                 */
                classes?: {
                    code: string;
                    count: number;
                }[];
                total: number;
            } | null;
            /**
             * @default ordinary
             * @enum {string}
             */
            kind?: "ordinary" | "plenary" | "bilateral" | "ad-hoc";
            /**
             * @description Planned meeting that these are the minutes of; null = a new one.
             * @default null
             */
            meetingId?: string | null;
            /** @default null */
            next?: {
                /** @description A day, or day and month: then the next such day after the meeting. */
                date: string | {
                    day: number;
                    month: number;
                };
                /** @default null */
                time?: string | null;
                /** @default null */
                venue?: string | null;
            } | null;
            /**
             * @description Number that the minutes bear, „druhé jednání“ = 2.
             * @default null
             */
            number?: number | null;
            points: {
                /**
                 * @description Number of the agenda item.
                 * @default null
                 */
                agenda?: number | null;
                /**
                 * @description Who agreed, for an agreement.
                 * @default null
                 */
                agreedBy?: {
                    /** @default [] */
                    parties?: {
                        /** Format: uuid */
                        organisationId?: string;
                        /** Format: uuid */
                        personId?: string;
                    }[];
                    /** @default false */
                    wholeGroup?: boolean;
                } | null;
                /** @default [] */
                children?: {
                    /**
                     * @description Number of the agenda item.
                     * @default null
                     */
                    agenda?: number | null;
                    /**
                     * @description Who agreed, for an agreement.
                     * @default null
                     */
                    agreedBy?: {
                        /** @default [] */
                        parties?: {
                            /** Format: uuid */
                            organisationId?: string;
                            /** Format: uuid */
                            personId?: string;
                        }[];
                        /** @default false */
                        wholeGroup?: boolean;
                    } | null;
                    /** @default [] */
                    children?: {
                        /**
                         * @description Number of the agenda item.
                         * @default null
                         */
                        agenda?: number | null;
                        /**
                         * @description Who agreed, for an agreement.
                         * @default null
                         */
                        agreedBy?: {
                            /** @default [] */
                            parties?: {
                                /** Format: uuid */
                                organisationId?: string;
                                /** Format: uuid */
                                personId?: string;
                            }[];
                            /** @default false */
                            wholeGroup?: boolean;
                        } | null;
                        /**
                         * @description A decision with a negative result, „není nutnost“.
                         * @default false
                         */
                        negative?: boolean;
                        /**
                         * @description Who offers what for whom, for an offer.
                         * @default null
                         */
                        offer?: {
                            forWhom: string;
                            /** @description Person, organisation, or a person speaking for an organisation. */
                            offeredBy: {
                                /** Format: uuid */
                                organisationId?: string;
                                /** Format: uuid */
                                personId?: string;
                            };
                            what: string;
                        } | null;
                        /** @default null */
                        proposer?: {
                            /** Format: uuid */
                            organisationId?: string;
                            /** Format: uuid */
                            personId?: string;
                        } | null;
                        /** @default null */
                        scope?: string | null;
                        /** @default null */
                        speaker?: {
                            /** Format: uuid */
                            organisationId?: string;
                            /** Format: uuid */
                            personId?: string;
                        } | null;
                        /** @default [] */
                        tags?: string[];
                        /** @default [] */
                        targetGroups?: string[];
                        /** @description Persons only as `@[personId]`. */
                        text: string;
                        /** @description Code list minutes-item-types. */
                        type: string;
                    }[];
                    /**
                     * @description A decision with a negative result, „není nutnost“.
                     * @default false
                     */
                    negative?: boolean;
                    /**
                     * @description Who offers what for whom, for an offer.
                     * @default null
                     */
                    offer?: {
                        forWhom: string;
                        /** @description Person, organisation, or a person speaking for an organisation. */
                        offeredBy: {
                            /** Format: uuid */
                            organisationId?: string;
                            /** Format: uuid */
                            personId?: string;
                        };
                        what: string;
                    } | null;
                    /** @default null */
                    proposer?: {
                        /** Format: uuid */
                        organisationId?: string;
                        /** Format: uuid */
                        personId?: string;
                    } | null;
                    /** @default null */
                    scope?: string | null;
                    /** @default null */
                    speaker?: {
                        /** Format: uuid */
                        organisationId?: string;
                        /** Format: uuid */
                        personId?: string;
                    } | null;
                    /** @default [] */
                    tags?: string[];
                    /** @default [] */
                    targetGroups?: string[];
                    /** @description Persons only as `@[personId]`. */
                    text: string;
                    /** @description Code list minutes-item-types. */
                    type: string;
                }[];
                /**
                 * @description A decision with a negative result, „není nutnost“.
                 * @default false
                 */
                negative?: boolean;
                /**
                 * @description Who offers what for whom, for an offer.
                 * @default null
                 */
                offer?: {
                    forWhom: string;
                    /** @description Person, organisation, or a person speaking for an organisation. */
                    offeredBy: {
                        /** Format: uuid */
                        organisationId?: string;
                        /** Format: uuid */
                        personId?: string;
                    };
                    what: string;
                } | null;
                /** @default null */
                proposer?: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                } | null;
                /** @default null */
                scope?: string | null;
                /** @default null */
                speaker?: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                } | null;
                /** @default [] */
                tags?: string[];
                /** @default [] */
                targetGroups?: string[];
                /** @description Persons only as `@[personId]`. */
                text: string;
                /** @description Code list minutes-item-types. */
                type: string;
            }[];
            /** @description Planning region, a slug such as `frydlantsko`. */
            regionId: string;
            /** @description SHA-256 of the text, hex; the same text is imported once. */
            sourceHash: string;
            /** @default null */
            sourceName?: string | null;
            /** @default [] */
            tasks?: {
                /** @default null */
                due?: string | null;
                /** @description Person, organisation, or a person speaking for an organisation. */
                owner: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                };
                /**
                 * @description Number of the point, „2.1“.
                 * @default null
                 */
                point?: string | null;
                /**
                 * @description What is to be done; null = the words of the point.
                 * @default null
                 */
                title?: string | null;
            }[];
            /** @default null */
            time?: string | null;
            /** @default null */
            title?: string | null;
            /** @default null */
            venue?: string | null;
        };
        IssueErratumRequest: {
            /** Format: uuid */
            authorId: string;
            /**
             * @description Null = today.
             * @default null
             */
            effectiveFrom?: string | null;
            /** Format: uuid */
            erratumId?: string;
            newWording: string;
            /** @description Words as they stand in the point, once. */
            oldWording: string;
            /** Format: uuid */
            pointId: string;
            reason: string;
        };
        KeyComparisonRequest: {
            left: {
                /** Format: uuid */
                keyId: string;
                version: number;
            } | {
                definition: {
                    /**
                     * @description largest contribution of one municipality
                     * @default null
                     */
                    cap?: number | null;
                    /**
                     * @description smallest contribution of one municipality
                     * @default null
                     */
                    floor?: number | null;
                    rule: {
                        /** @constant */
                        family: "per_capita";
                        /** @description population of 1 January of this year */
                        populationYear: number;
                    } | {
                        /** @constant */
                        family: "equal";
                    } | {
                        /** @constant */
                        family: "usage";
                        /** @enum {string} */
                        unit: "users" | "hours" | "contacts";
                        /** @description population of 1 January of this year */
                        year: number;
                    } | {
                        /** @constant */
                        family: "fixed_rate";
                        /** @description population of 1 January of this year */
                        populationYear: number;
                        /** @description haléře per inhabitant and year */
                        rate: number;
                    } | {
                        /** @constant */
                        family: "mixed";
                        parts: {
                            rule: {
                                /** @constant */
                                family: "per_capita";
                                /** @description population of 1 January of this year */
                                populationYear: number;
                            } | {
                                /** @constant */
                                family: "equal";
                            } | {
                                /** @constant */
                                family: "usage";
                                /** @enum {string} */
                                unit: "users" | "hours" | "contacts";
                                /** @description population of 1 January of this year */
                                year: number;
                            };
                            /** @description exact fraction n/d */
                            weight: string;
                        }[];
                    };
                    /**
                     * @description amounts are whole multiples: 100 = koruna, 1 = haléř
                     * @default 100
                     */
                    unit?: 1 | 100;
                };
                name: string;
            };
            municipalities?: string[];
            /** @default null */
            pool?: number | null;
            /** @description planning region */
            regionId?: string;
            right: {
                /** Format: uuid */
                keyId: string;
                version: number;
            } | {
                definition: {
                    /**
                     * @description largest contribution of one municipality
                     * @default null
                     */
                    cap?: number | null;
                    /**
                     * @description smallest contribution of one municipality
                     * @default null
                     */
                    floor?: number | null;
                    rule: {
                        /** @constant */
                        family: "per_capita";
                        /** @description population of 1 January of this year */
                        populationYear: number;
                    } | {
                        /** @constant */
                        family: "equal";
                    } | {
                        /** @constant */
                        family: "usage";
                        /** @enum {string} */
                        unit: "users" | "hours" | "contacts";
                        /** @description population of 1 January of this year */
                        year: number;
                    } | {
                        /** @constant */
                        family: "fixed_rate";
                        /** @description population of 1 January of this year */
                        populationYear: number;
                        /** @description haléře per inhabitant and year */
                        rate: number;
                    } | {
                        /** @constant */
                        family: "mixed";
                        parts: {
                            rule: {
                                /** @constant */
                                family: "per_capita";
                                /** @description population of 1 January of this year */
                                populationYear: number;
                            } | {
                                /** @constant */
                                family: "equal";
                            } | {
                                /** @constant */
                                family: "usage";
                                /** @enum {string} */
                                unit: "users" | "hours" | "contacts";
                                /** @description population of 1 January of this year */
                                year: number;
                            };
                            /** @description exact fraction n/d */
                            weight: string;
                        }[];
                    };
                    /**
                     * @description amounts are whole multiples: 100 = koruna, 1 = haléř
                     * @default 100
                     */
                    unit?: 1 | 100;
                };
                name: string;
            };
            /** @default [] */
            usage?: {
                counts: {
                    [key: string]: number;
                };
                source: string;
                /** @enum {string} */
                unit: "users" | "hours" | "contacts";
                /** @description population of 1 January of this year */
                year: number;
            }[];
        };
        KeyComparisonResponse: {
            left: {
                formula: {
                    cs: string;
                    en: string;
                };
                keyId: string | null;
                name: string;
                rounding: {
                    cs: string;
                    en: string;
                };
                /** @description amount in haléře (1 Kč = 100 h) */
                total: number;
                version: number | null;
            };
            lines: {
                /** @description right − left in haléře; all differences sum to 0 */
                difference: number;
                left: {
                    /** @description amount in haléře (1 Kč = 100 h) */
                    amount: number;
                    /** @description exact amount in haléře, n/d */
                    exact: string;
                    explanation: {
                        cs: string;
                        en: string;
                    };
                    gotRemainder: boolean;
                    inputs: {
                        /** @enum {string} */
                        basis: "population" | "usage" | "equal";
                        source: string | null;
                        total: number;
                        unit: string;
                        value: number;
                        year: number | null;
                    }[];
                    limited: ("floor" | "cap") | null;
                    /** @description code of a municipality */
                    municipality: string;
                    name: string;
                    /** @description amount in haléře (1 Kč = 100 h) */
                    roundedDown: number;
                    /** @description exact part of the pool, n/d */
                    share: string | null;
                };
                /** @description code of a municipality */
                municipality: string;
                name: string;
                right: {
                    /** @description amount in haléře (1 Kč = 100 h) */
                    amount: number;
                    /** @description exact amount in haléře, n/d */
                    exact: string;
                    explanation: {
                        cs: string;
                        en: string;
                    };
                    gotRemainder: boolean;
                    inputs: {
                        /** @enum {string} */
                        basis: "population" | "usage" | "equal";
                        source: string | null;
                        total: number;
                        unit: string;
                        value: number;
                        year: number | null;
                    }[];
                    limited: ("floor" | "cap") | null;
                    /** @description code of a municipality */
                    municipality: string;
                    name: string;
                    /** @description amount in haléře (1 Kč = 100 h) */
                    roundedDown: number;
                    /** @description exact part of the pool, n/d */
                    share: string | null;
                };
            }[];
            /** @description amount in haléře (1 Kč = 100 h) */
            pool: number;
            right: {
                formula: {
                    cs: string;
                    en: string;
                };
                keyId: string | null;
                name: string;
                rounding: {
                    cs: string;
                    en: string;
                };
                /** @description amount in haléře (1 Kč = 100 h) */
                total: number;
                version: number | null;
            };
        };
        KeyPreviewRequest: {
            municipalities?: string[];
            /** @default null */
            pool?: number | null;
            /** @description planning region */
            regionId?: string;
            /** @default [] */
            usage?: {
                counts: {
                    [key: string]: number;
                };
                source: string;
                /** @enum {string} */
                unit: "users" | "hours" | "contacts";
                /** @description population of 1 January of this year */
                year: number;
            }[];
            variants: ({
                /** Format: uuid */
                keyId: string;
                version: number;
            } | {
                definition: {
                    /**
                     * @description largest contribution of one municipality
                     * @default null
                     */
                    cap?: number | null;
                    /**
                     * @description smallest contribution of one municipality
                     * @default null
                     */
                    floor?: number | null;
                    rule: {
                        /** @constant */
                        family: "per_capita";
                        /** @description population of 1 January of this year */
                        populationYear: number;
                    } | {
                        /** @constant */
                        family: "equal";
                    } | {
                        /** @constant */
                        family: "usage";
                        /** @enum {string} */
                        unit: "users" | "hours" | "contacts";
                        /** @description population of 1 January of this year */
                        year: number;
                    } | {
                        /** @constant */
                        family: "fixed_rate";
                        /** @description population of 1 January of this year */
                        populationYear: number;
                        /** @description haléře per inhabitant and year */
                        rate: number;
                    } | {
                        /** @constant */
                        family: "mixed";
                        parts: {
                            rule: {
                                /** @constant */
                                family: "per_capita";
                                /** @description population of 1 January of this year */
                                populationYear: number;
                            } | {
                                /** @constant */
                                family: "equal";
                            } | {
                                /** @constant */
                                family: "usage";
                                /** @enum {string} */
                                unit: "users" | "hours" | "contacts";
                                /** @description population of 1 January of this year */
                                year: number;
                            };
                            /** @description exact fraction n/d */
                            weight: string;
                        }[];
                    };
                    /**
                     * @description amounts are whole multiples: 100 = koruna, 1 = haléř
                     * @default 100
                     */
                    unit?: 1 | 100;
                };
                name: string;
            })[];
        };
        KeyPreviewResponse: {
            pool: number | null;
            variants: {
                formula: {
                    cs: string;
                    en: string;
                };
                keyId: string | null;
                lines: {
                    /** @description amount in haléře (1 Kč = 100 h) */
                    amount: number;
                    /** @description exact amount in haléře, n/d */
                    exact: string;
                    explanation: {
                        cs: string;
                        en: string;
                    };
                    gotRemainder: boolean;
                    inputs: {
                        /** @enum {string} */
                        basis: "population" | "usage" | "equal";
                        source: string | null;
                        total: number;
                        unit: string;
                        value: number;
                        year: number | null;
                    }[];
                    limited: ("floor" | "cap") | null;
                    /** @description code of a municipality */
                    municipality: string;
                    name: string;
                    /** @description amount in haléře (1 Kč = 100 h) */
                    roundedDown: number;
                    /** @description exact part of the pool, n/d */
                    share: string | null;
                }[];
                name: string;
                rounding: {
                    cs: string;
                    en: string;
                };
                /** @description amount in haléře (1 Kč = 100 h) */
                total: number;
                version: number | null;
            }[];
        };
        KeyQuestionResponse: {
            answer: {
                answeredOn: string;
                decidedBy: string;
                formula: {
                    cs: string;
                    en: string;
                } | null;
                /** Format: uuid */
                keyId: string;
                keyName: string | null;
                reason: string;
                schemeId: string | null;
                version: number;
            } | null;
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            owner: string;
            pool: number | null;
            raisedOn: string;
            regionId: string;
            source: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                pointId: string;
            } | null;
            /** @enum {string} */
            state: "open" | "closed";
            text: string;
            variants: {
                formula: {
                    cs: string;
                    en: string;
                };
                keyId: string | null;
                lines: {
                    /** @description amount in haléře (1 Kč = 100 h) */
                    amount: number;
                    /** @description exact amount in haléře, n/d */
                    exact: string;
                    explanation: {
                        cs: string;
                        en: string;
                    };
                    gotRemainder: boolean;
                    inputs: {
                        /** @enum {string} */
                        basis: "population" | "usage" | "equal";
                        source: string | null;
                        total: number;
                        unit: string;
                        value: number;
                        year: number | null;
                    }[];
                    limited: ("floor" | "cap") | null;
                    /** @description code of a municipality */
                    municipality: string;
                    name: string;
                    /** @description amount in haléře (1 Kč = 100 h) */
                    roundedDown: number;
                    /** @description exact part of the pool, n/d */
                    share: string | null;
                }[];
                name: string;
                rounding: {
                    cs: string;
                    en: string;
                };
                /** @description amount in haléře (1 Kč = 100 h) */
                total: number;
                version: number | null;
            }[];
        };
        KeyQuestionsResponse: {
            items: {
                answer: {
                    answeredOn: string;
                    decidedBy: string;
                    formula: {
                        cs: string;
                        en: string;
                    } | null;
                    /** Format: uuid */
                    keyId: string;
                    keyName: string | null;
                    reason: string;
                    schemeId: string | null;
                    version: number;
                } | null;
                dueOn: string | null;
                /** Format: uuid */
                id: string;
                owner: string;
                raisedOn: string;
                regionId: string;
                source: {
                    /** Format: uuid */
                    meetingId: string;
                    /** Format: uuid */
                    pointId: string;
                } | null;
                /** @enum {string} */
                state: "open" | "closed";
                text: string;
            }[];
        };
        LateServicesResponse: {
            on: string;
            services: {
                kind: {
                    code: string;
                    cs: string;
                    en: string;
                };
                name: string;
                plannedYear: number;
                regionId: string;
                serviceId: string;
            }[];
        };
        LeaveOutStandingItemRequest: {
            reason: string;
        };
        LeaveSchemeRequest: {
            /**
             * Format: date
             * @description calendar day YYYY-MM-DD
             */
            date: string;
            /** @description reference of the document */
            document: string;
            /** @description number of the resolution */
            resolutionNumber: string;
            /** @description first year in which the municipality takes no part any more */
            toYear: number;
        };
        LiftLegalHoldRequest: Record<string, never>;
        LinkMeetingRequest: {
            /** Format: uuid */
            follows: string;
        };
        LinkNeedsResponse: {
            groups: {
                needs: {
                    from: string;
                    linkId: string;
                    note: string | null;
                    serviceId: string;
                    serviceName: string;
                }[];
                targetGroup: {
                    code: string;
                    cs: string;
                    en: string;
                };
            }[];
        };
        LinkPersonRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            /** Format: uuid */
            organisationId: string;
        };
        LinkProjectToPlanRequest: {
            /** Format: uuid */
            planId: string;
        };
        ListFlaggedMeasuresResponse: {
            measures: {
                flags: {
                    detail: string | null;
                    flagId: string;
                    from: string;
                    kind: string;
                    serviceId: string;
                    serviceName: string | null;
                }[];
                measureId: string;
                planId: string;
                planTitle: string;
                targetGroup: string | null;
                title: string;
            }[];
            regionId: string;
        };
        ListGroupsResponse: {
            asOf: string;
            items: {
                composition: {
                    byCommissionerKind: {
                        [key: string]: number;
                    };
                    commissioner: number;
                    complete: boolean;
                    /** @description Sides of the triad that nobody sits for. */
                    missingSides: ("commissioner" | "provider" | "user" | "other")[];
                    other: number;
                    provider: number;
                    user: number;
                };
                /** Format: uuid */
                groupId: string;
                /** @enum {string} */
                kind: "target-group" | "thematic" | "steering";
                members: number;
                name: string;
                parent: string | null;
                regionId: string;
                /** @enum {string} */
                state: "absent" | "active" | "suspended" | "dissolved";
                targetGroups: string[];
                topic: string | null;
            }[];
        };
        ListMeetingsResponse: {
            items: {
                date: string | null;
                follows: string | null;
                groupId: string | null;
                /** @enum {string} */
                kind: "ordinary" | "plenary" | "bilateral" | "ad-hoc";
                /** Format: uuid */
                meetingId: string;
                /** @enum {string} */
                minutes: "none" | "draft" | "submitted" | "approved" | "published";
                number: number | null;
                regionId: string;
                /** @enum {string} */
                status: "planned" | "convoked" | "cancelled" | "held";
                time: string | null;
                title: string | null;
                venue: string | null;
            }[];
            total: number;
        };
        ListMembersResponse: {
            asOf: string;
            /** Format: uuid */
            groupId: string;
            items: {
                /** @description Version of the rules of procedure under which the admission was decided. */
                admittedUnder: number | null;
                commissionerKind: ("municipality" | "town" | "region" | "state") | null;
                from: string;
                municipality: string | null;
                officeId: string | null;
                organisationId: string | null;
                /** Format: uuid */
                personId: string;
                /** @enum {string} */
                role: "chair" | "member" | "substitute" | "guest";
                /** Format: uuid */
                seatId: string;
                /** @enum {string} */
                side: "commissioner" | "provider" | "user" | "other";
                substituteFor: string | null;
                to: string | null;
            }[];
        };
        ListMunicipalitiesResponse: {
            /** @description Of everything in this answer */
            attribution: string;
            /** @description Imported editions that this answer rests on; none = built-in facts alone */
            editions: {
                asOf: string;
                attribution: string;
                editionId: string;
                /** @enum {string} */
                kind: "figures" | "polygons";
                licence: string;
                source: string;
            }[];
            municipalities: {
                code: string;
                district: string;
                lat: number;
                lon: number;
                name: string;
                orp: string;
                /** @description Null when not asked for, or where nobody has imported any */
                polygons: number[][][][] | null;
                /** @description On 1 January of the year; null where no figure of that very year is known */
                population: {
                    asOf: string;
                    inhabitants: number;
                    source: string;
                    year: number;
                } | null;
                pou: string;
                status: string;
            }[];
            populationYears: number[];
        };
        ListMunicipalitiesWithoutRepresentativeResponse: {
            asOf: string;
            items: {
                code: string;
                name: string;
                since: string | null;
            }[];
            represented: number;
            total: number;
        };
        ListOfficesResponse: {
            asOf: string;
            items: {
                from: string;
                held: boolean;
                municipality: string | null;
                /** Format: uuid */
                officeId: string;
                organisationId: string | null;
                /** Format: uuid */
                personId: string;
                regionId: string;
                title: string;
                to: string | null;
            }[];
        };
        ListOrganisationsResponse: {
            organisations: {
                closedFrom: string | null;
                ico: string | null;
                id: string;
                kind: {
                    code: string;
                    cs: string;
                    en: string;
                };
                name: string;
                regionId: string;
                seat: {
                    code: string;
                    name: string;
                } | null;
            }[];
            page: number;
            pageSize: number;
            total: number;
        };
        ListParkedMessagesResponse: {
            items: {
                attempts: number;
                error: string;
                group: string;
                key: string;
                messageId: string;
                parkedAt: string;
                revision: number;
                topic: string;
                type: string;
            }[];
        };
        ListPersonsResponse: {
            page: number;
            pageSize: number;
            persons: {
                commissionerKind: ("municipality" | "town" | "region" | "state") | null;
                /** @enum {string} */
                erasure: "none" | "requested" | "confirmed" | "done";
                functions: {
                    from: string;
                    /** @enum {string} */
                    function: "elected" | "official";
                    to: string | null;
                }[];
                name: string | null;
                organisations: {
                    from: string;
                    id: string;
                    name: string;
                    to: string | null;
                }[];
                personId: string;
                pseudonym: string;
                regionId: string;
                shown: string;
                /** @description On the day asked; null: takes no part */
                side: {
                    code: string;
                    cs: string;
                    en: string;
                } | null;
            }[];
            total: number;
        };
        ListPlanningRegionsResponse: {
            regions: {
                /** @description Number of municipalities on that day. */
                municipalities: number;
                name: string;
                /** @description Null = vacant. */
                owner: {
                    name: string | null;
                    organisationId: string;
                } | null;
                regionId: string;
            }[];
        };
        ListPlansResponse: {
            plans: {
                adoptedRevision: number | null;
                cycleId: string;
                latestRevision: number | null;
                measures: number;
                phase: {
                    code: string;
                    nameCs: string;
                    nameEn: string;
                };
                planId: string;
                planType: string;
                regionId: string;
                stage: string;
                title: string;
                validity: {
                    from: string;
                    to: string;
                } | null;
            }[];
        };
        ListPlanTypesResponse: {
            phases: {
                code: string;
                nameCs: string;
                nameEn: string;
            }[];
            planTypes: {
                code: string;
                nameCs: string;
                nameEn: string;
                tiers: {
                    code: string;
                    nameCs: string;
                    nameEn: string;
                }[];
                version: number;
            }[];
        };
        ListProjectsResponse: {
            projects: {
                begin: string;
                closedOn: string | null;
                /** @description Computed, as exact as the begin. */
                end: string;
                endedOn: string | null;
                goal: string;
                /** @description With all prolongations. */
                months: number;
                name: string;
                number: string | null;
                plans: string[];
                programme: string | null;
                projectId: string;
                prolongations: {
                    end: string;
                    from: string;
                    months: number;
                    reason: string;
                    resolution: {
                        body: string;
                        date: string;
                        number: string;
                    } | null;
                }[];
                regionId: string;
                reports: {
                    address: string | null;
                    date: string;
                    reportId: string;
                    summary: string;
                    title: string;
                }[];
                /** @enum {string} */
                state: "running" | "ended" | "closed";
                supporter: string | null;
            }[];
        };
        ListProposalsResponse: {
            planId: string;
            proposals: {
                /** @description Has a proposer (D085). */
                complete: boolean;
                groupId: string | null;
                groupName: string | null;
                measureId: string | null;
                proposalId: string;
                proposer: {
                    organisation: {
                        name: string | null;
                        organisationId: string;
                    } | null;
                    /** @description Null also for readers without a role in the region. */
                    personId: string | null;
                } | null;
                provenance: {
                    /** @description How many were there, by side. */
                    attendance: {
                        count: number;
                        side: string;
                    }[];
                    /** @description Null for readers without a role in the region. */
                    attendees: {
                        municipality: {
                            code: string;
                            name: string;
                        } | null;
                        organisation: {
                            name: string | null;
                            organisationId: string;
                        } | null;
                        personId: string | null;
                        side: string;
                    }[] | null;
                    meeting: {
                        date: string;
                        groupId: string | null;
                        groupName: string | null;
                        hash: string;
                        meetingId: string;
                        number: number | null;
                        /** @description Whether everybody may read the minutes. */
                        published: boolean;
                    } | null;
                    note: {
                        cs: string;
                        en: string;
                    } | null;
                    point: {
                        number: string;
                        pointId: string;
                        /** @description Null: not published yet, and the reader has no role in the region. */
                        text: string | null;
                        type: string;
                    } | null;
                    /**
                     * @description `unknown-meeting`: named, but its approved minutes have not come in.
                     * @enum {string}
                     */
                    source: "minutes" | "unknown-meeting" | "no-source";
                };
                reason: string | null;
                /** @enum {string} */
                state: "open" | "accepted" | "dismissed";
                targetGroups: string[];
                text: string;
            }[];
        };
        ListPublicEventsResponse: {
            items: {
                /** @description First day that the date can mean; the list is sorted by it. */
                begin: string;
                /** @description Reason. */
                cancelled: string | null;
                headcount: {
                    approximate: boolean;
                    classes: {
                        code: string;
                        count: number;
                    }[];
                    total: number;
                } | null;
                kind: string;
                motto: string | null;
                organiser: string;
                /** Format: uuid */
                publicEventId: string;
                regionId: string;
                report: {
                    /** @description Null also for readers without a role in the region. */
                    authorId: string | null;
                    date: string;
                    source: {
                        address: string | null;
                        body: string;
                        date: string;
                        title: string;
                    } | null;
                    takenOver: boolean;
                    text: string;
                } | null;
                source: {
                    address: string | null;
                    body: string;
                    date: string;
                    title: string;
                } | null;
                title: string;
                venue: string;
                when: {
                    date: string;
                } | {
                    from: string;
                    to: string;
                };
            }[];
        };
        ListPublishedMinutesResponse: {
            items: {
                date: string | null;
                follows: string | null;
                groupId: string | null;
                /** @enum {string} */
                kind: "ordinary" | "plenary" | "bilateral" | "ad-hoc";
                /** Format: uuid */
                meetingId: string;
                /** @enum {string} */
                minutes: "none" | "draft" | "submitted" | "approved" | "published";
                number: number | null;
                regionId: string;
                /** @enum {string} */
                status: "planned" | "convoked" | "cancelled" | "held";
                time: string | null;
                title: string | null;
                venue: string | null;
            }[];
            total: number;
        };
        ListTargetGroupsWithoutGroupResponse: {
            asOf: string;
            items: {
                code: string;
                name: string;
                plan: string;
                /** Format: uuid */
                planId: string;
            }[];
        };
        ListTasksResponse: {
            items: {
                due: string | null;
                groupId: string | null;
                /** Format: uuid */
                meetingId: string;
                overdue: boolean;
                owner: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                };
                pointId: string | null;
                /** @enum {string} */
                status: "open" | "done" | "dropped";
                /** Format: uuid */
                taskId: string;
                title: string;
            }[];
        };
        ListTerritoryEditionsResponse: {
            editions: {
                asOf: string;
                attribution: string;
                batchesTaken: number;
                completedAt: string | null;
                editionId: string;
                fileHash: string;
                fileName: string | null;
                /** @enum {string} */
                kind: "figures" | "polygons";
                licence: string;
                openedAt: string;
                rows: number;
                rowsTaken: number;
                source: string;
                /** @enum {string} */
                status: "open" | "completed" | "superseded";
                supersededFrom: string | null;
            }[];
        };
        ListViewsResponse: {
            items: {
                context: string;
                documents: number;
                position: string | null;
                state: string | null;
                view: string;
            }[];
        };
        MandatoryExpenditureResponse: {
            included: {
                date: string;
                document: string;
                municipality: string;
                name: string;
                resolutionNumber: string;
            }[];
            /** @description municipalities that have not included joint financing */
            missing: {
                municipality: string;
                name: string;
                /** @description true: the council said no; false: it said nothing */
                said: boolean;
            }[];
            /** Format: uuid */
            schemeId: string;
            year: number;
        };
        MarkMeasuresFundedRequest: {
            /** Format: date */
            from: string;
            measureIds: string[];
            /** Format: uuid */
            schemeId: string;
        };
        MeetServiceLinkNeedRequest: {
            /** Format: uuid */
            metByLinkId: string;
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            on?: string;
        };
        MoveOrganisationSeatRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            /** @description Municipality, six-digit code */
            seat: string;
        };
        MovePlanNodeRequest: {
            parentId: string | null;
        };
        MoveServiceStartRequest: {
            plannedYear: number;
        };
        NotePlanRequest: {
            /** @description SHA-256 of the canonical content of the revision, hex. */
            hash: string;
            resolution: {
                /** @description Body that decided. */
                body: string;
                /** Format: date */
                date: string;
                /** @description As on paper, e.g. `6/2023`. */
                number: string;
            };
            revision: number;
        };
        NumberMeetingRequest: {
            /** Format: uuid */
            meetingId: string;
            wanted: number | null;
        };
        OpenAmendmentRequest: {
            reason: string;
            /** @default null */
            resolution?: {
                /** @description Body that decided. */
                body: string;
                /** Format: date */
                date: string;
                /** @description As on paper, e.g. `6/2023`. */
                number: string;
            } | null;
            /** @default null */
            source?: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                pointId: string;
            } | null;
        };
        OpenConsultationRequest: {
            /**
             * @description Codes of the list of consultation channels.
             * @default []
             */
            channels?: string[];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        OpenPlanningCycleRequest: {
            /**
             * Format: uuid
             * @description Chosen by the caller; names the cycle from then on.
             */
            cycleId: string;
            /**
             * @description Known by period and supporter only; no plan is kept for it.
             * @default false
             */
            historical?: boolean;
            /** @default null */
            period?: {
                /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                from: string;
                /** @description Day `2018-02-14`, half of a month `2018-02~1`, month `2018-02` or year `2018`. */
                to: string;
            } | null;
            planType: string;
            /** @default null */
            predecessor?: string | null;
            /** @default null */
            supporter?: string | null;
            title: string;
        };
        OpenRoundRequest: {
            /** @description Groups that may add measures; each has the quota of the rules of the region. */
            groups: string[];
            title: string;
            /** @default null */
            to?: string | null;
        };
        OpenTerritoryEditionRequest: {
            /**
             * Format: date
             * @description Day for which the publisher states the data; the newer one counts
             */
            asOf: string;
            /** @description Shown wherever the data are shown */
            attribution: string;
            /**
             * Format: uuid
             * @description Drawn by a client that must know it beforehand, so that a repeated import is the same one
             */
            editionId?: string;
            /** @description SHA-256 of the file, hex */
            fileHash: string;
            /** @default null */
            fileName?: string | null;
            /** @enum {string} */
            kind: "figures" | "polygons";
            licence: string;
            /** @description Rows that make the edition whole */
            rows: number;
            /** @description Who publishes the data and what it is */
            source: string;
        };
        OrderPlanNodesRequest: {
            /** @description All children in their new order. */
            order: string[];
            /** @default null */
            parentId?: string | null;
        };
        OrganisationDetailResponse: {
            closedFrom: string | null;
            contact: {
                dataBox: string | null;
                email: string | null;
                note: string | null;
                phone: string | null;
                web: string | null;
            };
            ico: string | null;
            id: string;
            kind: {
                code: string;
                cs: string;
                en: string;
            };
            members: {
                from: string;
                municipality: {
                    code: string;
                    name: string;
                } | null;
                organisation: {
                    id: string;
                    name: string;
                } | null;
                to: string | null;
            }[];
            name: string;
            names: {
                from: string;
                name: string;
            }[];
            offers: {
                conditions: string | null;
                contact: {
                    dataBox: string | null;
                    email: string | null;
                    note: string | null;
                    phone: string | null;
                    web: string | null;
                };
                /** @enum {string} */
                contactOf: "own" | "provider";
                forms: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                id: string;
                /** @description Type of service, kind of offer or kind of organisation */
                kind: {
                    code: string;
                    cs: string;
                    en: string;
                };
                /** @description Planned for a year that is over */
                late: boolean;
                lifeSituations: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                name: string;
                organisation: {
                    id: string;
                    name: string;
                } | null;
                /** @description Lies outside the planning region asked for; null when none was asked for or its municipalities are not known */
                outsideRegion: boolean | null;
                place: {
                    address: string | null;
                    hidden: boolean;
                    municipality: string | null;
                    municipalityName: string | null;
                };
                /** @description Year in which a planned service should start */
                plannedYear: number | null;
                regionId: string;
                /** @enum {string} */
                state: "planned" | "active" | "suspended" | "closed";
                targetGroups: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                territory: {
                    code: string;
                    name: string;
                }[];
                /** @enum {string} */
                type: "service" | "offer" | "organisation";
            }[];
            regionId: string;
            seat: {
                code: string;
                name: string;
            } | null;
            seats: {
                from: string;
                seat: {
                    code: string;
                    name: string;
                };
            }[];
            services: {
                conditions: string | null;
                contact: {
                    dataBox: string | null;
                    email: string | null;
                    note: string | null;
                    phone: string | null;
                    web: string | null;
                };
                /** @enum {string} */
                contactOf: "own" | "provider";
                forms: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                id: string;
                /** @description Type of service, kind of offer or kind of organisation */
                kind: {
                    code: string;
                    cs: string;
                    en: string;
                };
                /** @description Planned for a year that is over */
                late: boolean;
                lifeSituations: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                name: string;
                organisation: {
                    id: string;
                    name: string;
                } | null;
                /** @description Lies outside the planning region asked for; null when none was asked for or its municipalities are not known */
                outsideRegion: boolean | null;
                place: {
                    address: string | null;
                    hidden: boolean;
                    municipality: string | null;
                    municipalityName: string | null;
                };
                /** @description Year in which a planned service should start */
                plannedYear: number | null;
                regionId: string;
                /** @enum {string} */
                state: "planned" | "active" | "suspended" | "closed";
                targetGroups: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                territory: {
                    code: string;
                    name: string;
                }[];
                /** @enum {string} */
                type: "service" | "offer" | "organisation";
            }[];
        };
        PersonDetailResponse: {
            commissionerKind: ("municipality" | "town" | "region" | "state") | null;
            consents: {
                on: string;
                /** @enum {string} */
                purpose: "minutes" | "plan" | "story" | "web";
            }[];
            contact: {
                /** @default null */
                address: string | null;
                /** @default null */
                email: string | null;
                /** @default null */
                phone: string | null;
            } | null;
            /** @enum {string} */
            erasure: "none" | "requested" | "confirmed" | "done";
            erasureRequestedOn: string | null;
            functions: {
                from: string;
                /** @enum {string} */
                function: "elected" | "official";
                to: string | null;
            }[];
            legalHold: string | null;
            name: string | null;
            note: string | null;
            organisations: {
                from: string;
                id: string;
                name: string;
                to: string | null;
            }[];
            personId: string;
            pseudonym: string;
            regionId: string;
            shown: string;
            /** @description On the day asked; null: takes no part */
            side: {
                code: string;
                cs: string;
                en: string;
            } | null;
            sides: {
                commissionerKind: ("municipality" | "town" | "region" | "state") | null;
                from: string;
                side: {
                    code: string;
                    cs: string;
                    en: string;
                };
                to: string | null;
            }[];
        };
        PersonNamesResponse: {
            names: {
                /** @description Only where the caller may see it */
                name: string | null;
                personId: string;
                /** @description What to show: the name, the pseudonym of a service user, or „N. N.“ */
                shown: string;
            }[];
        };
        PlaceLegalHoldRequest: {
            /** @enum {string} */
            ground: "legal-claim" | "archiving" | "audit";
        };
        PlanMeetingRequest: {
            /** @default null */
            date?: string | null;
            /**
             * @description Meeting that this one follows up.
             * @default null
             */
            follows?: string | null;
            /**
             * @description Null for a plenary of all groups.
             * @default null
             */
            groupId?: string | null;
            /**
             * @default ordinary
             * @enum {string}
             */
            kind?: "ordinary" | "plenary" | "bilateral" | "ad-hoc";
            /** Format: uuid */
            meetingId?: string;
            /**
             * @description Point of minutes from which it arose.
             * @default null
             */
            origin?: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                pointId: string;
            } | null;
            /** @default [] */
            participants?: string[];
            /** @description Planning region, a slug such as `frydlantsko`. */
            regionId: string;
            /** @default null */
            time?: string | null;
            /** @default null */
            title?: string | null;
            /** @default null */
            venue?: string | null;
        };
        PostponeMeetingRequest: {
            /** Format: date */
            date: string;
            reason: string;
            /** @default null */
            time?: string | null;
            /** @default null */
            venue?: string | null;
        };
        PreviewMinutesImportRequest: {
            /** @description Plain text of the minutes as it was, names included; it is not stored. */
            text: string;
        };
        PreviewMinutesImportResponse: {
            draft: {
                agenda: {
                    label: string;
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    number: number;
                    text: string;
                }[];
                attendance: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    name: string;
                    organisation: string | null;
                    side: string | null;
                    /** @enum {string} */
                    status: "present" | "apologised" | "absent" | "guest";
                    text: string;
                    titles: string[];
                }[];
                author: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: string;
                } | null;
                date: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: string;
                } | null;
                doubts: {
                    code: string;
                    line: number;
                    params: {
                        [key: string]: string | number;
                    };
                    text: string;
                }[];
                /** @description Exact cover of the text, in order. */
                elements: {
                    kind: string;
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                }[];
                endTime: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: string;
                } | null;
                group: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: {
                        body: string;
                        name: string;
                        targetGroups: {
                            code: string | null;
                            label: string;
                        }[];
                    };
                } | null;
                headcount: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: number;
                } | null;
                letterhead: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: string;
                } | null;
                meetingKind: string | null;
                nextMeeting: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: {
                        date: string | null;
                        room: string | null;
                        time: string | null;
                        venue: string | null;
                    };
                } | null;
                ordinal: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: number;
                } | null;
                plan: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: {
                        from: number;
                        title: string;
                        to: number;
                    };
                } | null;
                points: components["schemas"]["PreviewMinutesImportResponse___schema0"][];
                time: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: string;
                } | null;
                title: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: string;
                } | null;
                unrecognised: {
                    line: number;
                    text: string;
                }[];
                venue: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: string;
                } | null;
                verifiers: {
                    /** @description Lines of the text, from 1, both ends included. */
                    lines: {
                        from: number;
                        to: number;
                    };
                    text: string;
                    value: string;
                }[];
            };
            looksLikeMinutes: boolean;
            /** @description SHA-256 of the text as UTF-8, hex; goes into the import. */
            sourceHash: string;
        };
        PreviewMinutesImportResponse___schema0: {
            agendaItem: number | null;
            children: components["schemas"]["PreviewMinutesImportResponse___schema0"][];
            confidence: number;
            /** @description Words that spoke for the type. */
            evidence: string[];
            heldBy: string | null;
            /** @description Lines of the text, from 1, both ends included. */
            lines: {
                from: number;
                to: number;
            };
            marker: string;
            /** @description Number of the source; null for bullets and prose. */
            number: string | null;
            resolution: {
                date: string | null;
                number: string | null;
                verb: string | null;
            } | null;
            result: ("positive" | "negative") | null;
            section: string | null;
            speaker: {
                /** @description Index in `attendance` where exactly one person fits. */
                attendee: number | null;
                name: string | null;
                organisation: string | null;
            } | null;
            /** @description Sentences of another type than the point. */
            statements: {
                confidence: number;
                /** @description Words that spoke for the type. */
                evidence: string[];
                heldBy: string | null;
                /** @description Lines of the text, from 1, both ends included. */
                lines: {
                    from: number;
                    to: number;
                };
                text: string;
                topics: {
                    code: string | null;
                    label: string;
                }[];
                /** @description Code of minutes-item-types. */
                type: string;
            }[];
            /** @description Of a task: who does it and by when; null where the words are silent. */
            task: {
                due: string | null;
                /** @description Name or function as the text has it. */
                owner: string | null;
            } | null;
            text: string;
            topics: {
                code: string | null;
                label: string;
            }[];
            /** @description Code of minutes-item-types. */
            type: string;
            votes: {
                abstained: number;
                against: number;
                for: number;
            } | null;
        };
        PrintDirectoryResponse: {
            on: string;
            sections: {
                entries: {
                    conditions: string | null;
                    contact: {
                        dataBox: string | null;
                        email: string | null;
                        note: string | null;
                        phone: string | null;
                        web: string | null;
                    };
                    /** @enum {string} */
                    contactOf: "own" | "provider";
                    forms: {
                        code: string;
                        cs: string;
                        en: string;
                    }[];
                    id: string;
                    /** @description Type of service, kind of offer or kind of organisation */
                    kind: {
                        code: string;
                        cs: string;
                        en: string;
                    };
                    /** @description Planned for a year that is over */
                    late: boolean;
                    lifeSituations: {
                        code: string;
                        cs: string;
                        en: string;
                    }[];
                    name: string;
                    organisation: {
                        id: string;
                        name: string;
                    } | null;
                    /** @description Lies outside the planning region asked for; null when none was asked for or its municipalities are not known */
                    outsideRegion: boolean | null;
                    place: {
                        address: string | null;
                        hidden: boolean;
                        municipality: string | null;
                        municipalityName: string | null;
                    };
                    /** @description Year in which a planned service should start */
                    plannedYear: number | null;
                    regionId: string;
                    /** @enum {string} */
                    state: "planned" | "active" | "suspended" | "closed";
                    targetGroups: {
                        code: string;
                        cs: string;
                        en: string;
                    }[];
                    territory: {
                        code: string;
                        name: string;
                    }[];
                    /** @enum {string} */
                    type: "service" | "offer" | "organisation";
                }[];
                kind: {
                    code: string;
                    cs: string;
                    en: string;
                };
                /** @enum {string} */
                type: "service" | "offer" | "organisation";
            }[];
        };
        Problem: {
            /** @description code of the rule, for programs */
            code: string;
            /** @description current revision, with platform.revision-stale */
            current?: number | null;
            /** @description sentence in the language asked for */
            detail: string;
            faults: {
                field?: string;
                message: string;
                rule: string;
            }[];
            status: number;
            title: string;
            traceId: string;
            /** @description urn:triada:problem:<code> */
            type: string;
        };
        ProlongProjectRequest: {
            months: number;
            reason: string;
            /** @default null */
            resolution?: {
                /** @description Body that decided. */
                body: string;
                /** Format: date */
                date: string;
                /** @description As on paper, e.g. `6/2023`. */
                number: string;
            } | null;
        };
        ProposeNextAgendaResponse: {
            date: string;
            /** Format: uuid */
            groupId: string;
            items: {
                origin: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "task" | "open-question";
                    /** Format: uuid */
                    meetingId: string;
                } | null;
                standing: boolean;
                title: string;
            }[];
            /** @description The cadence of the rules of procedure is missed on this day. */
            overdue: boolean;
        };
        ProposeSchemeRequest: {
            activationRule: {
                atLeast: number;
                /** @constant */
                kind: "councils";
            } | {
                /** @description exact fraction n/d */
                atLeast: string;
                /** @constant */
                kind: "share-of-municipalities";
            } | {
                /** @description exact fraction n/d */
                atLeast: string;
                /** @constant */
                kind: "share-of-population";
                populationYear: number;
            };
            /** @description budget year */
            firstYear: number;
            /**
             * Format: uuid
             * @description organisation that collects and pays; a union of municipalities may be it
             */
            guarantor: string;
            /** @default [] */
            measureIds?: string[];
            name: string;
            /** @description closed revision of a plan that the proposal came from */
            plan?: {
                /** @description SHA-256, hex */
                hash: string;
                /** Format: uuid */
                planId: string;
                revision: number;
            };
            /** @description planning region */
            regionId: string;
        };
        /** @default {} */
        PublishMinutesRequest: Record<string, never>;
        PutOnCouncilAgendaRequest: {
            /**
             * Format: date
             * @description calendar day YYYY-MM-DD
             */
            meetingDate: string;
        };
        RaiseCapacityAlertRequest: {
            /** @description Where the want is felt; shown on the map */
            municipality: string;
            /** @default null */
            note?: string | null;
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            on?: string;
            /** Format: uuid */
            organisationId: string;
            /** @description Planning region that keeps the record, or „authority“ */
            regionId: string;
            /** @default null */
            serviceId?: string | null;
            serviceType: string;
            /**
             * @description Narrower than any target group; about a kind of people, never about one
             * @default null
             */
            subgroup?: string | null;
            /** @default null */
            targetGroup?: string | null;
        };
        RaiseKeyQuestionRequest: {
            /** @default null */
            dueOn?: string | null;
            /** @description body or office that answers for an answer; never a person’s name */
            owner: string;
            /** @description planning region */
            regionId: string;
            /**
             * @description point of minutes that put it
             * @default null
             */
            source?: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                pointId: string;
            } | null;
            text: string;
        };
        ReadEventsResponse: ({
            context: string;
            dataHash: string;
            id: string;
            position: string;
            revision: number;
            stream: string;
            type: string;
        } & {
            [key: string]: unknown;
        }) | {
            next: string | null;
        };
        ReadMinutesResponse: {
            agenda: {
                /** Format: uuid */
                itemId: string;
                number: number;
                origin: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "task" | "open-question";
                    /** Format: uuid */
                    meetingId: string;
                } | null;
                papers: {
                    /** @description Version that went with the invitation; another one than `version` is newer than it. */
                    sent: string | null;
                    title: string;
                    url: string | null;
                    version: string;
                }[];
                standing: boolean;
                title: string;
            }[];
            approval: {
                hash: string;
                on: string;
                /** Format: uuid */
                verifierId: string;
            } | null;
            asOf: string;
            attendees: {
                arrivedAt: string | null;
                leftAt: string | null;
                municipality: string | null;
                organisationId: string | null;
                /** Format: uuid */
                personId: string;
                /** @enum {string} */
                presence: "present" | "apologised";
                /** @enum {string} */
                role: "chair" | "member" | "substitute" | "guest";
                seatId: string | null;
                /** @enum {string} */
                side: "commissioner" | "provider" | "user" | "other" | "guest";
                substituteFor: string | null;
                votes: boolean;
            }[];
            authorId: string | null;
            date: string | null;
            final: boolean;
            follows: string | null;
            groupId: string | null;
            headcount: {
                approximate: boolean;
                classes: {
                    code: string;
                    count: number;
                }[];
                total: number;
            } | null;
            /** @enum {string} */
            kind: "ordinary" | "plenary" | "bilateral" | "ad-hoc";
            /** Format: uuid */
            meetingId: string;
            /** @enum {string} */
            minutes: "none" | "draft" | "submitted" | "approved" | "published";
            next: {
                date: string;
                /** Format: uuid */
                nextMeetingId: string;
                time: string | null;
                venue: string | null;
            } | null;
            number: number | null;
            points: {
                agreedBy: {
                    parties: {
                        /** Format: uuid */
                        organisationId?: string;
                        /** Format: uuid */
                        personId?: string;
                    }[];
                    wholeGroup: boolean;
                } | null;
                answered: boolean;
                /** @description Wording after the errata in effect; null = none is. */
                correctedText: string | null;
                errata: {
                    /** Format: uuid */
                    authorId: string;
                    effectiveFrom: string;
                    /** Format: uuid */
                    erratumId: string;
                    issuedOn: string;
                    newWording: string;
                    oldWording: string;
                    /** Format: uuid */
                    pointId: string;
                    reason: string;
                }[];
                itemId: string | null;
                missingSides: ("commissioner" | "provider" | "user" | "other")[];
                negative: boolean;
                number: string;
                offer: {
                    forWhom: string;
                    offeredBy: {
                        /** Format: uuid */
                        organisationId?: string;
                        /** Format: uuid */
                        personId?: string;
                    };
                    what: string;
                } | null;
                parent: string | null;
                /** Format: uuid */
                pointId: string;
                proposer: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                } | null;
                scope: string | null;
                speaker: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                } | null;
                tags: string[];
                targetGroups: string[];
                /** @description Wording as approved, or as in the draft. */
                text: string;
                type: string;
            }[];
            regionId: string;
            resolutions: {
                ballots: {
                    /** @enum {string} */
                    choice: "for" | "against" | "abstained";
                    /** Format: uuid */
                    personId: string;
                    substituteFor: string | null;
                }[];
                bySide: {
                    [key: string]: {
                        abstained: number;
                        against: number;
                        for: number;
                    };
                } | null;
                carried: boolean;
                missingSides: ("commissioner" | "provider" | "user" | "other")[];
                number: string;
                pointId: string | null;
                quorate: boolean | null;
                /** Format: uuid */
                resolutionId: string;
                text: string;
                verb: string;
                votes: {
                    abstained: number;
                    against: number;
                    for: number;
                };
            }[];
            /** @enum {string} */
            status: "planned" | "convoked" | "cancelled" | "held";
            tasks: {
                due: string | null;
                groupId: string | null;
                /** Format: uuid */
                meetingId: string;
                owner: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                };
                pointId: string | null;
                /** @enum {string} */
                status: "open" | "done" | "dropped";
                /** Format: uuid */
                taskId: string;
                title: string;
            }[];
            time: string | null;
            title: string | null;
            venue: string | null;
        };
        ReadPublicEventsResponse: ({
            data: unknown;
            id: string;
            key: string;
            region: string;
            revision: number;
            source: string;
            time: string;
            type: string;
            validFrom: string;
        } & {
            [key: string]: unknown;
        }) | {
            next: string;
        };
        ReadPublishedMinutesResponse: {
            agenda: {
                /** Format: uuid */
                itemId: string;
                number: number;
                origin: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "task" | "open-question";
                    /** Format: uuid */
                    meetingId: string;
                } | null;
                papers: {
                    /** @description Version that went with the invitation; another one than `version` is newer than it. */
                    sent: string | null;
                    title: string;
                    url: string | null;
                    version: string;
                }[];
                standing: boolean;
                title: string;
            }[];
            asOf: string;
            attendance: {
                count: number;
                municipality: string | null;
                organisationId: string | null;
                /** @enum {string} */
                side: "commissioner" | "provider" | "user" | "other" | "guest";
            }[];
            date: string | null;
            final: boolean;
            follows: string | null;
            groupId: string | null;
            hash: string;
            headcount: {
                approximate: boolean;
                classes: {
                    code: string;
                    count: number;
                }[];
                total: number;
            } | null;
            /** @enum {string} */
            kind: "ordinary" | "plenary" | "bilateral" | "ad-hoc";
            /** Format: uuid */
            meetingId: string;
            /** @enum {string} */
            minutes: "none" | "draft" | "submitted" | "approved" | "published";
            next: {
                date: string;
                /** Format: uuid */
                nextMeetingId: string;
                time: string | null;
                venue: string | null;
            } | null;
            number: number | null;
            points: {
                agreedBy: {
                    parties: {
                        /** Format: uuid */
                        organisationId?: string;
                        /** Format: uuid */
                        personId?: string;
                    }[];
                    wholeGroup: boolean;
                } | null;
                answered: boolean;
                /** @description Wording after the errata in effect; null = none is. */
                correctedText: string | null;
                errata: {
                    effectiveFrom: string;
                    /** Format: uuid */
                    erratumId: string;
                    issuedOn: string;
                    newWording: string;
                    oldWording: string;
                    /** Format: uuid */
                    pointId: string;
                    reason: string;
                }[];
                itemId: string | null;
                missingSides: ("commissioner" | "provider" | "user" | "other")[];
                negative: boolean;
                number: string;
                offer: {
                    forWhom: string;
                    offeredBy: {
                        /** Format: uuid */
                        organisationId?: string;
                        /** Format: uuid */
                        personId?: string;
                    };
                    what: string;
                } | null;
                parent: string | null;
                /** Format: uuid */
                pointId: string;
                proposer: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                } | null;
                scope: string | null;
                speaker: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                } | null;
                tags: string[];
                targetGroups: string[];
                /** @description Wording as approved, or as in the draft. */
                text: string;
                type: string;
            }[];
            regionId: string;
            resolutions: {
                bySide: {
                    [key: string]: {
                        abstained: number;
                        against: number;
                        for: number;
                    };
                } | null;
                carried: boolean;
                missingSides: ("commissioner" | "provider" | "user" | "other")[];
                number: string;
                pointId: string | null;
                quorate: boolean | null;
                /** Format: uuid */
                resolutionId: string;
                text: string;
                verb: string;
                votes: {
                    abstained: number;
                    against: number;
                    for: number;
                };
            }[];
            /** @enum {string} */
            status: "planned" | "convoked" | "cancelled" | "held";
            time: string | null;
            title: string | null;
            venue: string | null;
        };
        RebuildViewRequest: {
            context?: string;
        };
        RebuildViewResponse: {
            events: number;
        } & {
            [key: string]: unknown;
        };
        RecommendPlanRequest: {
            resolution: {
                /** @description Body that decided. */
                body: string;
                /** Format: date */
                date: string;
                /** @description As on paper, e.g. `6/2023`. */
                number: string;
            };
            revision: number;
        };
        RecordAccessionRequest: {
            /**
             * Format: date
             * @description calendar day YYYY-MM-DD
             */
            date: string;
            /** @description budget year */
            fromYear: number;
            /** @description code of a municipality */
            municipality: string;
            /** @description number of the resolution */
            resolutionNumber: string;
        };
        RecordAttendanceRequest: {
            attendees: {
                /** @default null */
                arrivedAt?: string | null;
                /** @default null */
                leftAt?: string | null;
                /**
                 * @description For guests; that of a member comes from the mandate.
                 * @default null
                 */
                organisationId?: string | null;
                /**
                 * @description Registered person; a name never comes here. Null is refused.
                 * @default null
                 */
                personId?: string | null;
                /**
                 * @default present
                 * @enum {string}
                 */
                presence?: "present" | "apologised";
            }[];
        };
        RecordAuditReadingRequest: {
            operation: string;
            question: {
                [key: string]: string | number | boolean;
            };
            reader: string;
        };
        RecordCouncilDecisionRequest: {
            /**
             * Format: date
             * @description calendar day YYYY-MM-DD
             */
            date?: string;
            /** @description reference of the document */
            document?: string;
            /** @description first budget year; else the scheme’s first year or the year after a late decision */
            fromYear?: number;
            /** @enum {string} */
            outcome: "approved" | "rejected" | "postponed";
            /** @description number of the resolution */
            resolutionNumber?: string;
        };
        RecordHeadcountRequest: {
            headcount: {
                /**
                 * @description „na 80“
                 * @default false
                 */
                approximate?: boolean;
                /**
                 * @description Per actor class; somebody acting for two counts in both.
                 * @default []
                 */
                classes?: {
                    code: string;
                    count: number;
                }[];
                total: number;
            };
        };
        RecordKeyDestructionRequest: Record<string, never>;
        RecordMandatoryExpenditureRequest: {
            /**
             * Format: date
             * @description calendar day YYYY-MM-DD
             */
            date?: string;
            /** @description reference of the document */
            document?: string;
            /** @description whether the budget counts joint financing among its mandatory expenditure */
            included: boolean;
            /** @description number of the resolution */
            resolutionNumber?: string;
            /** @description budget year */
            year: number;
        };
        RecordPaymentRequest: {
            /** @description amount in haléře (1 Kč = 100 h) */
            amount: number;
            /** @description code of a municipality */
            municipality: string;
            /**
             * Format: date
             * @description calendar day YYYY-MM-DD
             */
            receivedOn: string;
            /** @description budget year */
            year: number;
        };
        RecordPointRequest: {
            /**
             * @description Who agreed, for an agreement.
             * @default null
             */
            agreedBy?: {
                /** @default [] */
                parties?: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                }[];
                /** @default false */
                wholeGroup?: boolean;
            } | null;
            /**
             * @description Agenda item.
             * @default null
             */
            itemId?: string | null;
            /**
             * @description A decision with a negative result, „není nutnost“.
             * @default false
             */
            negative?: boolean;
            /**
             * @description Who offers what for whom, for an offer.
             * @default null
             */
            offer?: {
                forWhom: string;
                /** @description Person, organisation, or a person speaking for an organisation. */
                offeredBy: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                };
                what: string;
            } | null;
            /** @default null */
            parent?: string | null;
            /** Format: uuid */
            pointId?: string;
            /** @default null */
            proposer?: {
                /** Format: uuid */
                organisationId?: string;
                /** Format: uuid */
                personId?: string;
            } | null;
            /** @default null */
            scope?: string | null;
            /** @default null */
            speaker?: {
                /** Format: uuid */
                organisationId?: string;
                /** Format: uuid */
                personId?: string;
            } | null;
            /** @default [] */
            tags?: string[];
            /** @default [] */
            targetGroups?: string[];
            /**
             * @description Task that the point creates; null = none.
             * @default null
             */
            task?: {
                /**
                 * @description Last day; not before the meeting.
                 * @default null
                 */
                due?: string | null;
                /** @description Person, organisation, or a person speaking for an organisation. */
                owner: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                };
            } | null;
            /** @description Persons only as `@[personId]`. */
            text: string;
            /** @description Code list minutes-item-types. */
            type: string;
        };
        RecordProposalRequest: {
            /** @default null */
            groupId?: string | null;
            /**
             * @description Without one the proposal stays incomplete (D085).
             * @default null
             */
            proposer?: {
                /** @default null */
                organisationId?: string | null;
                /** @default null */
                personId?: string | null;
            } | null;
            /** @default null */
            source?: {
                /** Format: uuid */
                meetingId: string;
                /** Format: uuid */
                pointId: string;
            } | null;
            /** @default [] */
            targetGroups?: string[];
            text: string;
        };
        RecordPublicEventHeadcountRequest: {
            headcount: {
                /**
                 * @description „na 80“
                 * @default false
                 */
                approximate?: boolean;
                /**
                 * @description Per actor class; somebody acting for two counts in both.
                 * @default []
                 */
                classes?: {
                    code: string;
                    count: number;
                }[];
                total: number;
            };
        };
        RecordPublicFunctionRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            /** @enum {string} */
            function: "elected" | "official";
        };
        RecordServiceLinkRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            /**
             * @description About the services; never about a client
             * @default null
             */
            note?: string | null;
            /** @default null */
            targetGroup?: string | null;
            /**
             * @description Empty for link_needed: that service is still missing
             * @default null
             */
            toServiceId?: string | null;
            /** @enum {string} */
            type: "follows_on" | "cooperates_with" | "link_needed";
        };
        RecordServiceRegistrationNumberRequest: {
            /** @description Number in the national register, seven digits */
            registrationId: string;
        };
        RegisterOrganisationRequest: {
            /**
             * @default {
             *       "phone": null,
             *       "email": null,
             *       "web": null,
             *       "dataBox": null,
             *       "note": null
             *     }
             */
            contact?: {
                /**
                 * @description Data box id, seven characters
                 * @default null
                 */
                dataBox?: string | null;
                /** @default null */
                email?: string | null;
                /**
                 * @description When and where somebody answers
                 * @default null
                 */
                note?: string | null;
                /** @default null */
                phone?: string | null;
                /**
                 * @description Public website, http or https
                 * @default null
                 */
                web?: string | null;
            };
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            /**
             * @description IČO, eight digits with leading zeros
             * @default null
             */
            ico?: string | null;
            /** @description Code of the list organisation-kinds */
            kind: string;
            name: string;
            /** @description Planning region that keeps the record, or „authority“ */
            regionId: string;
            /** @default null */
            seat?: string | null;
        };
        RegisterPersonRequest: {
            /**
             * @description Needed for commissioners only
             * @default null
             */
            commissionerKind?: ("municipality" | "town" | "region" | "state") | null;
            /** @default null */
            contact?: {
                /** @default null */
                address?: string | null;
                /** @default null */
                email?: string | null;
                /** @default null */
                phone?: string | null;
            } | null;
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            /** @description Sealed with the person’s own key before anything is stored */
            name: string;
            /** @default null */
            note?: string | null;
            /** @description Shown for a service user without consent; made up when left out */
            pseudonym?: string;
            /** @description Planning region that keeps the record, or „authority“ */
            regionId: string;
            /** @description Code of the list triad-sides */
            side: string;
        };
        RegisterRelatedOfferRequest: {
            details: {
                conditions: string;
                /**
                 * @default {
                 *       "phone": null,
                 *       "email": null,
                 *       "web": null,
                 *       "dataBox": null,
                 *       "note": null
                 *     }
                 */
                contact?: {
                    /**
                     * @description Data box id, seven characters
                     * @default null
                     */
                    dataBox?: string | null;
                    /** @default null */
                    email?: string | null;
                    /**
                     * @description When and where somebody answers
                     * @default null
                     */
                    note?: string | null;
                    /** @default null */
                    phone?: string | null;
                    /**
                     * @description Public website, http or https
                     * @default null
                     */
                    web?: string | null;
                };
                /** @description Code of the list related-offer-kinds, or one that the planning region added */
                kind: string;
                /** @default [] */
                lifeSituations?: string[];
                name: string;
                /** @default null */
                organisationId?: string | null;
                /**
                 * @description May lie outside the planning region
                 * @default {
                 *       "hidden": false,
                 *       "municipality": null,
                 *       "address": null
                 *     }
                 */
                place?: {
                    /**
                     * @description Street, number, postal code
                     * @default null
                     */
                    address?: string | null;
                    /**
                     * @description The place is secret: no address and no municipality may then be given
                     * @default false
                     */
                    hidden?: boolean;
                    /** @default null */
                    municipality?: string | null;
                };
                /** @default [] */
                targetGroups?: string[];
                /** @default [] */
                territory?: string[];
            };
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            /** @description Planning region that keeps the record, or „authority“ */
            regionId: string;
            /**
             * @description First day without the offer
             * @default null
             */
            to?: string | null;
        };
        RegisterServiceRequest: {
            details: {
                /** @description Who may come, on what terms, at what price */
                conditions: string;
                /**
                 * @description Left empty, the contact of the provider holds
                 * @default {
                 *       "phone": null,
                 *       "email": null,
                 *       "web": null,
                 *       "dataBox": null,
                 *       "note": null
                 *     }
                 */
                contact?: {
                    /**
                     * @description Data box id, seven characters
                     * @default null
                     */
                    dataBox?: string | null;
                    /** @default null */
                    email?: string | null;
                    /**
                     * @description When and where somebody answers
                     * @default null
                     */
                    note?: string | null;
                    /** @default null */
                    phone?: string | null;
                    /**
                     * @description Public website, http or https
                     * @default null
                     */
                    web?: string | null;
                };
                /** @description P residential, A outpatient, T field */
                forms: string[];
                /** @default [] */
                lifeSituations?: string[];
                name: string;
                /**
                 * @default {
                 *       "hidden": false,
                 *       "municipality": null,
                 *       "address": null
                 *     }
                 */
                place?: {
                    /**
                     * @description Street, number, postal code
                     * @default null
                     */
                    address?: string | null;
                    /**
                     * @description The place is secret: no address and no municipality may then be given
                     * @default false
                     */
                    hidden?: boolean;
                    /** @default null */
                    municipality?: string | null;
                };
                /** @default [] */
                targetGroups?: string[];
                /**
                 * @description Municipalities served
                 * @default []
                 */
                territory?: string[];
            };
            /**
             * Format: uuid
             * @description Provider
             */
            organisationId: string;
            /** @description Planning region that keeps the record, or „authority“ */
            regionId: string;
            /** @default null */
            registrationId?: string | null;
            /** @description Code of the list service-types, e.g. s60a */
            serviceType: string;
            /** @description First day of an active service, or the year in which a planned one should start */
            start: {
                /** Format: date */
                from: string;
            } | {
                plannedYear: number;
            };
        };
        RelatedOfferDetailResponse: {
            entry: {
                conditions: string | null;
                contact: {
                    dataBox: string | null;
                    email: string | null;
                    note: string | null;
                    phone: string | null;
                    web: string | null;
                };
                /** @enum {string} */
                contactOf: "own" | "provider";
                forms: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                id: string;
                /** @description Type of service, kind of offer or kind of organisation */
                kind: {
                    code: string;
                    cs: string;
                    en: string;
                };
                /** @description Planned for a year that is over */
                late: boolean;
                lifeSituations: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                name: string;
                organisation: {
                    id: string;
                    name: string;
                } | null;
                /** @description Lies outside the planning region asked for; null when none was asked for or its municipalities are not known */
                outsideRegion: boolean | null;
                place: {
                    address: string | null;
                    hidden: boolean;
                    municipality: string | null;
                    municipalityName: string | null;
                };
                /** @description Year in which a planned service should start */
                plannedYear: number | null;
                regionId: string;
                /** @enum {string} */
                state: "planned" | "active" | "suspended" | "closed";
                targetGroups: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                territory: {
                    code: string;
                    name: string;
                }[];
                /** @enum {string} */
                type: "service" | "offer" | "organisation";
            };
            from: string;
            to: string | null;
        };
        ReleaseParkedMessagesRequest: {
            /**
             * @description go on although messages before it were lost
             * @default false
             */
            acceptGap?: boolean;
            group: string;
            key: string;
        };
        ReleaseParkedMessagesResponse: {
            released: boolean;
        };
        /** @default {} */
        RemoveAgendaItemRequest: Record<string, never>;
        RemoveOrganisationMemberRequest: {
            member: {
                /** @description Municipality, six-digit code */
                municipality: string;
            } | {
                /** Format: uuid */
                organisationId: string;
            };
            /**
             * Format: date
             * @description First day on which it is no longer so; today when left out
             */
            to?: string;
        };
        RemovePlanItemRequest: {
            reason: string;
        };
        /** @default {} */
        RemovePointRequest: Record<string, never>;
        RenameGroupRequest: {
            name: string;
        };
        RenameOrganisationRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            name: string;
        };
        RenamePlanningRegionRequest: {
            letterhead: {
                /** @default null */
                contact?: string | null;
                lines: string[];
            };
            name: string;
        };
        RenewCapacityAlertRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            on?: string;
        };
        RenewGroupRequest: {
            reason: string;
        };
        ReorderAgendaRequest: {
            itemIds: string[];
        };
        ReportPublicEventRequest: {
            /** @default null */
            authorId?: string | null;
            /** @description Own date of the report. */
            date: string;
            /** @default null */
            source?: {
                /** @default null */
                address?: string | null;
                body: string;
                date: string;
                title: string;
            } | null;
            /** @default false */
            takenOver?: boolean;
            text: string;
        };
        RequestErasureRequest: {
            /** @enum {string} */
            ground: "no-longer-needed" | "consent-revoked" | "objection" | "unlawful" | "legal-duty";
        };
        ResolveLabelsRequest: {
            labels: string[];
            regionId?: string;
        };
        ResolveLabelsResponse: {
            resolved: {
                code: string | null;
                label: string;
                nameCs: string | null;
                nameEn: string | null;
            }[];
            /** @description Labels that no code means: to be decided by a person; nothing was created */
            unknown: string[];
        };
        ResolveMeasureFlagRequest: {
            note: string;
        };
        ResumeServiceRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
        };
        RetireAllocationKeyRequest: {
            reason: string;
        };
        ReturnMinutesRequest: {
            reason: string;
        };
        ReturnPlanRequest: {
            /** @description SHA-256 of the canonical content of the revision, hex. */
            hash: string;
            reason: string;
            resolution: {
                /** @description Body that decided. */
                body: string;
                /** Format: date */
                date: string;
                /** @description As on paper, e.g. `6/2023`. */
                number: string;
            };
            revision: number;
        };
        ReviseAllocationKeyRequest: {
            definition: {
                /**
                 * @description largest contribution of one municipality
                 * @default null
                 */
                cap?: number | null;
                /**
                 * @description smallest contribution of one municipality
                 * @default null
                 */
                floor?: number | null;
                rule: {
                    /** @constant */
                    family: "per_capita";
                    /** @description population of 1 January of this year */
                    populationYear: number;
                } | {
                    /** @constant */
                    family: "equal";
                } | {
                    /** @constant */
                    family: "usage";
                    /** @enum {string} */
                    unit: "users" | "hours" | "contacts";
                    /** @description population of 1 January of this year */
                    year: number;
                } | {
                    /** @constant */
                    family: "fixed_rate";
                    /** @description population of 1 January of this year */
                    populationYear: number;
                    /** @description haléře per inhabitant and year */
                    rate: number;
                } | {
                    /** @constant */
                    family: "mixed";
                    parts: {
                        rule: {
                            /** @constant */
                            family: "per_capita";
                            /** @description population of 1 January of this year */
                            populationYear: number;
                        } | {
                            /** @constant */
                            family: "equal";
                        } | {
                            /** @constant */
                            family: "usage";
                            /** @enum {string} */
                            unit: "users" | "hours" | "contacts";
                            /** @description population of 1 January of this year */
                            year: number;
                        };
                        /** @description exact fraction n/d */
                        weight: string;
                    }[];
                };
                /**
                 * @description amounts are whole multiples: 100 = koruna, 1 = haléř
                 * @default 100
                 */
                unit?: 1 | 100;
            };
            reason: string;
        };
        RevisePointRequest: {
            /**
             * @description Who agreed, for an agreement.
             * @default null
             */
            agreedBy?: {
                /** @default [] */
                parties?: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                }[];
                /** @default false */
                wholeGroup?: boolean;
            } | null;
            /** @default null */
            itemId?: string | null;
            /**
             * @description A decision with a negative result, „není nutnost“.
             * @default false
             */
            negative?: boolean;
            /**
             * @description Who offers what for whom, for an offer.
             * @default null
             */
            offer?: {
                forWhom: string;
                /** @description Person, organisation, or a person speaking for an organisation. */
                offeredBy: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                };
                what: string;
            } | null;
            /** @default null */
            proposer?: {
                /** Format: uuid */
                organisationId?: string;
                /** Format: uuid */
                personId?: string;
            } | null;
            /** @default null */
            scope?: string | null;
            /** @default null */
            speaker?: {
                /** Format: uuid */
                organisationId?: string;
                /** Format: uuid */
                personId?: string;
            } | null;
            /** @default [] */
            tags?: string[];
            /** @default [] */
            targetGroups?: string[];
            /**
             * @description Owner and last day of the task of the point, which is assigned when it has none; null = its tasks stay as they are.
             * @default null
             */
            task?: {
                /**
                 * @description Last day; not before the meeting.
                 * @default null
                 */
                due?: string | null;
                /** @description Person, organisation, or a person speaking for an organisation. */
                owner: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                };
            } | null;
            /** @description Persons only as `@[personId]`. */
            text: string;
            /** @description Code list minutes-item-types. */
            type: string;
        };
        RevokeConsentRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            on?: string;
        };
        RevokeRoleRequest: {
            reason: string;
            /**
             * Format: date
             * @description First day without the role.
             */
            to: string;
        };
        SchemeResponse: {
            activatedOn: string | null;
            activation: {
                rule: {
                    kind: string;
                } & {
                    [key: string]: unknown;
                };
                text: {
                    cs: string;
                    en: string;
                };
                version: number;
            };
            activeFromYear: number | null;
            askedOn: string | null;
            closedOn: string | null;
            counts: {
                approved: number;
                members: number;
                notAsked: number;
                onAgenda: number;
                participants: number;
                postponed: number;
                rejected: number;
                submitted: number;
            };
            firstYear: number;
            guarantor: {
                kind: string | null;
                name: string | null;
                /** Format: uuid */
                organisationId: string;
            };
            /** Format: uuid */
            id: string;
            keys: {
                decidedBy: string;
                formula: {
                    cs: string;
                    en: string;
                };
                fromYear: number;
                /** Format: uuid */
                keyId: string;
                name: string | null;
                questionId: string | null;
                reason: string;
                version: number;
            }[];
            /** @description every municipality of the planning region, none missing */
            matrix: {
                cells: {
                    /** @description paid − contribution, in haléře; below zero = owed */
                    balance: number;
                    /** @description null until computed; 0 for whoever takes no part */
                    contribution: number | null;
                    /** @description counted among mandatory expenditure; null = not said */
                    mandatory: boolean | null;
                    /** @description amount in haléře (1 Kč = 100 h) */
                    paid: number;
                    participates: boolean;
                    /** @enum {string} */
                    state: "not-asked" | "asked" | "decided" | "contracted" | "paid" | "settled";
                    year: number;
                }[];
                contract: {
                    /** Format: uuid */
                    contractId: string;
                    number: string;
                    signedOn: string | null;
                    /** @enum {string} */
                    state: "drafted" | "signed" | "terminated";
                    template: {
                        id: string;
                        version: number;
                    };
                } | null;
                council: {
                    /** Format: uuid */
                    decisionId: string;
                    fromYear: number | null;
                    meetingDate: string | null;
                    planHash: string;
                    resolution: {
                        date: string;
                        document: string | null;
                        resolutionNumber: string | null;
                    } | null;
                    /** @enum {string} */
                    stage: "submitted" | "on-agenda" | "approved" | "rejected" | "postponed";
                    submittedOn: string;
                } | null;
                /** @description code of a municipality */
                municipality: string;
                name: string;
                participations: {
                    from: number;
                    to: number | null;
                }[];
            }[];
            measures: {
                code: string | null;
                /** Format: uuid */
                measureId: string;
                title: string | null;
            }[];
            name: string;
            plan: {
                hash: string;
                /** Format: uuid */
                planId: string;
                revision: number;
                title: string | null;
            };
            proposedOn: string;
            question: string | null;
            regionId: string;
            regionName: string | null;
            /** @description revision of the scheme, for If-Match */
            revision: number;
            /** @enum {string} */
            state: "proposed" | "deliberated" | "active" | "closed";
            years: number[];
        };
        SchemesResponse: {
            items: {
                activeFromYear: number | null;
                firstYear: number;
                guarantor: {
                    kind: string | null;
                    name: string | null;
                    /** Format: uuid */
                    organisationId: string;
                };
                /** Format: uuid */
                id: string;
                /** @description municipalities of the planning region */
                members: number;
                name: string;
                /** @description municipalities that take part without an end */
                participants: number;
                regionId: string;
                /** @enum {string} */
                state: "proposed" | "deliberated" | "active" | "closed";
            }[];
        };
        SearchDirectoryResponse: {
            entries: {
                conditions: string | null;
                contact: {
                    dataBox: string | null;
                    email: string | null;
                    note: string | null;
                    phone: string | null;
                    web: string | null;
                };
                /** @enum {string} */
                contactOf: "own" | "provider";
                forms: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                id: string;
                /** @description Type of service, kind of offer or kind of organisation */
                kind: {
                    code: string;
                    cs: string;
                    en: string;
                };
                /** @description Planned for a year that is over */
                late: boolean;
                lifeSituations: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                name: string;
                organisation: {
                    id: string;
                    name: string;
                } | null;
                /** @description Lies outside the planning region asked for; null when none was asked for or its municipalities are not known */
                outsideRegion: boolean | null;
                place: {
                    address: string | null;
                    hidden: boolean;
                    municipality: string | null;
                    municipalityName: string | null;
                };
                /** @description Year in which a planned service should start */
                plannedYear: number | null;
                regionId: string;
                /** @enum {string} */
                state: "planned" | "active" | "suspended" | "closed";
                targetGroups: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                territory: {
                    code: string;
                    name: string;
                }[];
                /** @enum {string} */
                type: "service" | "offer" | "organisation";
            }[];
            page: number;
            pageSize: number;
            total: number;
        };
        SearchPersonsRequest: {
            organisationId?: string;
            /** @default 1 */
            page?: number;
            /** @default 50 */
            pageSize?: number;
            region?: string;
            side?: string;
            /** @description Words of what the caller may see of the name; diacritics do not matter */
            text: string;
        };
        SearchPersonsResponse: {
            page: number;
            pageSize: number;
            persons: {
                commissionerKind: ("municipality" | "town" | "region" | "state") | null;
                /** @enum {string} */
                erasure: "none" | "requested" | "confirmed" | "done";
                functions: {
                    from: string;
                    /** @enum {string} */
                    function: "elected" | "official";
                    to: string | null;
                }[];
                name: string | null;
                organisations: {
                    from: string;
                    id: string;
                    name: string;
                    to: string | null;
                }[];
                personId: string;
                pseudonym: string;
                regionId: string;
                shown: string;
                /** @description On the day asked; null: takes no part */
                side: {
                    code: string;
                    cs: string;
                    en: string;
                } | null;
            }[];
            total: number;
        };
        SearchPointsResponse: {
            items: {
                final: boolean;
                meeting: {
                    date: string | null;
                    groupId: string | null;
                    /** @enum {string} */
                    kind: "ordinary" | "plenary" | "bilateral" | "ad-hoc";
                    /** Format: uuid */
                    meetingId: string;
                    number: number | null;
                };
                missingSides: ("commissioner" | "provider" | "user" | "other")[];
                negative: boolean;
                number: string;
                /** Format: uuid */
                pointId: string;
                tags: string[];
                targetGroups: string[];
                text: string;
                type: string;
            }[];
        };
        ServiceDetailResponse: {
            asOf: string;
            capacities: {
                /** @description Exact decimal in this unit */
                amount: string;
                form: {
                    code: string;
                    cs: string;
                    en: string;
                };
                unit: {
                    code: string;
                    cs: string;
                    en: string;
                };
            }[];
            capacityChanges: {
                /** @description Exact decimal in this unit */
                amount: string;
                form: {
                    code: string;
                    cs: string;
                    en: string;
                };
                from: string;
                unit: {
                    code: string;
                    cs: string;
                    en: string;
                };
            }[];
            entry: {
                conditions: string | null;
                contact: {
                    dataBox: string | null;
                    email: string | null;
                    note: string | null;
                    phone: string | null;
                    web: string | null;
                };
                /** @enum {string} */
                contactOf: "own" | "provider";
                forms: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                id: string;
                /** @description Type of service, kind of offer or kind of organisation */
                kind: {
                    code: string;
                    cs: string;
                    en: string;
                };
                /** @description Planned for a year that is over */
                late: boolean;
                lifeSituations: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                name: string;
                organisation: {
                    id: string;
                    name: string;
                } | null;
                /** @description Lies outside the planning region asked for; null when none was asked for or its municipalities are not known */
                outsideRegion: boolean | null;
                place: {
                    address: string | null;
                    hidden: boolean;
                    municipality: string | null;
                    municipalityName: string | null;
                };
                /** @description Year in which a planned service should start */
                plannedYear: number | null;
                regionId: string;
                /** @enum {string} */
                state: "planned" | "active" | "suspended" | "closed";
                targetGroups: {
                    code: string;
                    cs: string;
                    en: string;
                }[];
                territory: {
                    code: string;
                    name: string;
                }[];
                /** @enum {string} */
                type: "service" | "offer" | "organisation";
            };
            links: {
                from: string;
                linkId: string;
                metByLinkId: string | null;
                note: string | null;
                targetGroup: {
                    code: string;
                    cs: string;
                    en: string;
                } | null;
                to: {
                    name: string;
                    serviceId: string;
                } | null;
                /** @enum {string} */
                type: "follows_on" | "cooperates_with" | "link_needed";
                until: string | null;
            }[];
            registrationId: string | null;
            states: {
                from: string;
                /** @enum {string} */
                state: "planned" | "active" | "suspended" | "closed";
            }[];
        };
        ServiceHistoryResponse: {
            changes: {
                data: {
                    [key: string]: unknown;
                };
                /** @description Day from which it is true */
                on: string;
                recordedAt: string;
                revision: number;
                type: string;
            }[];
            serviceId: string;
        };
        SetActivationRuleRequest: {
            rule: {
                atLeast: number;
                /** @constant */
                kind: "councils";
            } | {
                /** @description exact fraction n/d */
                atLeast: string;
                /** @constant */
                kind: "share-of-municipalities";
            } | {
                /** @description exact fraction n/d */
                atLeast: string;
                /** @constant */
                kind: "share-of-population";
                populationYear: number;
            };
        };
        SetCompositionRuleRequest: {
            /** @description Members of organisation X only; its member municipalities stand here. Null lifts the rule. */
            composition: {
                municipalities: string[];
                /** Format: uuid */
                organisationId: string;
            } | null;
        };
        SetNextMeetingRequest: {
            /** @description A day, or day and month: then the next such day after the meeting. */
            date: string | {
                day: number;
                month: number;
            };
            /** Format: uuid */
            nextMeetingId?: string;
            /** @default null */
            time?: string | null;
            /** @default null */
            venue?: string | null;
        };
        SetPlanValidityRequest: {
            validity: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
        };
        SetTargetGroupsRequest: {
            targetGroups: {
                code: string;
                /** @description Default: the name on the code list. A group of no list needs one. */
                name?: string;
            }[];
        };
        SetTerritoryRequest: {
            municipalities: string[];
        };
        SettleCheckRequest: {
            /** @description How it was settled, in words. */
            outcome: string;
        };
        SettleCommentsRequest: {
            accepted: number;
            partly: number;
            rejected: number;
            /** @default null */
            resolution?: {
                /** @description Body that decided. */
                body: string;
                /** Format: date */
                date: string;
                /** @description As on paper, e.g. `6/2023`. */
                number: string;
            } | null;
        };
        SettleYearRequest: {
            /**
             * Format: date
             * @description calendar day YYYY-MM-DD
             */
            settledOn: string;
        };
        ShowCodeListResponse: {
            id: string;
            items: {
                aliases: string[];
                /** @description What this list says beside the name, e.g. the paragraph of a service type */
                attributes: {
                    [key: string]: unknown;
                };
                code: string;
                mapsTo: string[];
                nameCs: string;
                nameEn: string;
                /** @enum {string} */
                origin: "national" | "region";
                source: string;
                /** @description May be given to new records on the day */
                valid: boolean;
                validFrom: string | null;
                /** @description First day without validity */
                validTo: string | null;
            }[];
            nameCs: string;
            nameEn: string;
            version: number;
        };
        ShowCoverageBoardResponse: {
            asOf: string;
            groups: {
                composition: {
                    byCommissionerKind: {
                        [key: string]: number;
                    };
                    commissioner: number;
                    complete: boolean;
                    /** @description Sides of the triad that nobody sits for. */
                    missingSides: ("commissioner" | "provider" | "user" | "other")[];
                    other: number;
                    provider: number;
                    user: number;
                };
                /** Format: uuid */
                groupId: string;
                name: string;
            }[];
            municipalities: {
                cells: {
                    /** Format: uuid */
                    groupId: string;
                    /** @description Sides for which somebody from the municipality sits. */
                    sides: ("commissioner" | "provider" | "user" | "other")[];
                    /** @description Missing since, where a mandate has ended. */
                    since: string | null;
                    /** @enum {string} */
                    state: "represented" | "missing";
                }[];
                code: string;
                name: string;
                /** @enum {string} */
                state: "represented" | "missing";
            }[];
            regionVersion: number | null;
        };
        ShowGroupResponse: {
            composition: {
                byCommissionerKind: {
                    [key: string]: number;
                };
                commissioner: number;
                complete: boolean;
                /** @description Sides of the triad that nobody sits for. */
                missingSides: ("commissioner" | "provider" | "user" | "other")[];
                other: number;
                provider: number;
                user: number;
            };
            /** @description Day of founding. */
            founded: string;
            /** Format: uuid */
            groupId: string;
            /** @enum {string} */
            kind: "target-group" | "thematic" | "steering";
            lifecycle: {
                from: string;
                /** @enum {string} */
                state: "absent" | "active" | "suspended" | "dissolved";
            }[];
            meetingNumbers: {
                first: number | null;
                next: number;
            };
            members: number;
            membersOf: {
                municipalities: string[];
                /** Format: uuid */
                organisationId: string;
            } | null;
            name: string;
            parent: string | null;
            regionId: string;
            rules: {
                from: string;
                rules: {
                    /** @default null */
                    cadenceMonths: number | null;
                    /**
                     * @default present
                     * @enum {string}
                     */
                    majority: "present" | "cast";
                    /** @default 7 */
                    noticeDays: number;
                    /** @default 0 */
                    objectionDays: number;
                    /** @default true */
                    public: boolean;
                    /**
                     * @description Share of the voting seats, `1/2`; `0/1` = none.
                     * @default 0/1
                     */
                    quorum: string;
                    /** @default [] */
                    standingItems: string[];
                    /** @default true */
                    substitutes: boolean;
                    /** @default true */
                    urgencyAllowed: boolean;
                    /**
                     * @default another-person
                     * @enum {string}
                     */
                    verifier: "another-person" | "member" | "chair";
                    /**
                     * @default [
                     *       "chair",
                     *       "member",
                     *       "substitute"
                     *     ]
                     */
                    votingRoles: ("chair" | "member" | "substitute" | "guest")[];
                    /**
                     * @default [
                     *       "commissioner",
                     *       "provider",
                     *       "user",
                     *       "other"
                     *     ]
                     */
                    votingSides: ("commissioner" | "provider" | "user" | "other")[];
                    /**
                     * @default flag
                     * @enum {string}
                     */
                    withoutQuorum: "refuse" | "flag";
                };
                version: number;
            };
            rulesVersions: {
                from: string;
                version: number;
            }[];
            /** @enum {string} */
            state: "absent" | "active" | "suspended" | "dissolved";
            targetGroups: string[];
            topic: string | null;
        };
        ShowMeetingChainResponse: {
            /** @description What it follows up, nearest first. */
            earlier: {
                date: string | null;
                follows: string | null;
                groupId: string | null;
                /** @enum {string} */
                kind: "ordinary" | "plenary" | "bilateral" | "ad-hoc";
                /** Format: uuid */
                meetingId: string;
                /** @enum {string} */
                minutes: "none" | "draft" | "submitted" | "approved" | "published";
                number: number | null;
                regionId: string;
                /** @enum {string} */
                status: "planned" | "convoked" | "cancelled" | "held";
                time: string | null;
                title: string | null;
                venue: string | null;
            }[];
            /** @description What follows it up, by date. */
            later: {
                date: string | null;
                follows: string | null;
                groupId: string | null;
                /** @enum {string} */
                kind: "ordinary" | "plenary" | "bilateral" | "ad-hoc";
                /** Format: uuid */
                meetingId: string;
                /** @enum {string} */
                minutes: "none" | "draft" | "submitted" | "approved" | "published";
                number: number | null;
                regionId: string;
                /** @enum {string} */
                status: "planned" | "convoked" | "cancelled" | "held";
                time: string | null;
                title: string | null;
                venue: string | null;
            }[];
            meeting: {
                date: string | null;
                follows: string | null;
                groupId: string | null;
                /** @enum {string} */
                kind: "ordinary" | "plenary" | "bilateral" | "ad-hoc";
                /** Format: uuid */
                meetingId: string;
                /** @enum {string} */
                minutes: "none" | "draft" | "submitted" | "approved" | "published";
                number: number | null;
                regionId: string;
                /** @enum {string} */
                status: "planned" | "convoked" | "cancelled" | "held";
                time: string | null;
                title: string | null;
                venue: string | null;
            };
        };
        ShowMeetingResponse: {
            agenda: {
                /** Format: uuid */
                itemId: string;
                number: number;
                origin: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "task" | "open-question";
                    /** Format: uuid */
                    meetingId: string;
                } | null;
                papers: {
                    /** @description Version that went with the invitation; another one than `version` is newer than it. */
                    sent: string | null;
                    title: string;
                    url: string | null;
                    version: string;
                }[];
                standing: boolean;
                title: string;
            }[];
            approval: {
                hash: string;
                on: string;
                /** Format: uuid */
                verifierId: string;
            } | null;
            asOf: string;
            attendees: {
                arrivedAt: string | null;
                leftAt: string | null;
                municipality: string | null;
                organisationId: string | null;
                /** Format: uuid */
                personId: string;
                /** @enum {string} */
                presence: "present" | "apologised";
                /** @enum {string} */
                role: "chair" | "member" | "substitute" | "guest";
                seatId: string | null;
                /** @enum {string} */
                side: "commissioner" | "provider" | "user" | "other" | "guest";
                substituteFor: string | null;
                votes: boolean;
            }[];
            authorId: string | null;
            checks: {
                blocking: boolean;
                /** Format: uuid */
                checkId: string;
                kind: string;
                party: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                } | null;
                /** Format: uuid */
                pointId: string;
                settled: string | null;
            }[];
            convocation: {
                notice: number;
                on: string;
                urgency: string | null;
            } | null;
            date: string | null;
            final: boolean;
            follows: string | null;
            groupId: string | null;
            headcount: {
                approximate: boolean;
                classes: {
                    code: string;
                    count: number;
                }[];
                total: number;
            } | null;
            imported: {
                sourceHash: string;
                sourceName: string | null;
            } | null;
            /** @enum {string} */
            kind: "ordinary" | "plenary" | "bilateral" | "ad-hoc";
            /** @description Standing items left out. */
            leftOut: {
                /** Format: uuid */
                itemId: string;
                reason: string;
                title: string;
            }[];
            /** Format: uuid */
            meetingId: string;
            /** @enum {string} */
            minutes: "none" | "draft" | "submitted" | "approved" | "published";
            next: {
                date: string;
                /** Format: uuid */
                nextMeetingId: string;
                time: string | null;
                venue: string | null;
            } | null;
            number: number | null;
            points: {
                agreedBy: {
                    parties: {
                        /** Format: uuid */
                        organisationId?: string;
                        /** Format: uuid */
                        personId?: string;
                    }[];
                    wholeGroup: boolean;
                } | null;
                answered: boolean;
                /** @description Wording after the errata in effect; null = none is. */
                correctedText: string | null;
                errata: {
                    /** Format: uuid */
                    authorId: string;
                    effectiveFrom: string;
                    /** Format: uuid */
                    erratumId: string;
                    issuedOn: string;
                    newWording: string;
                    oldWording: string;
                    /** Format: uuid */
                    pointId: string;
                    reason: string;
                }[];
                itemId: string | null;
                missingSides: ("commissioner" | "provider" | "user" | "other")[];
                negative: boolean;
                number: string;
                offer: {
                    forWhom: string;
                    offeredBy: {
                        /** Format: uuid */
                        organisationId?: string;
                        /** Format: uuid */
                        personId?: string;
                    };
                    what: string;
                } | null;
                parent: string | null;
                /** Format: uuid */
                pointId: string;
                proposer: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                } | null;
                scope: string | null;
                speaker: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                } | null;
                tags: string[];
                targetGroups: string[];
                /** @description Wording as approved, or as in the draft. */
                text: string;
                type: string;
            }[];
            regionId: string;
            resolutions: {
                ballots: {
                    /** @enum {string} */
                    choice: "for" | "against" | "abstained";
                    /** Format: uuid */
                    personId: string;
                    substituteFor: string | null;
                }[];
                bySide: {
                    [key: string]: {
                        abstained: number;
                        against: number;
                        for: number;
                    };
                } | null;
                carried: boolean;
                missingSides: ("commissioner" | "provider" | "user" | "other")[];
                number: string;
                pointId: string | null;
                quorate: boolean | null;
                /** Format: uuid */
                resolutionId: string;
                text: string;
                verb: string;
                votes: {
                    abstained: number;
                    against: number;
                    for: number;
                };
            }[];
            /** @enum {string} */
            status: "planned" | "convoked" | "cancelled" | "held";
            tasks: {
                due: string | null;
                groupId: string | null;
                /** Format: uuid */
                meetingId: string;
                owner: {
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: uuid */
                    personId?: string;
                };
                pointId: string | null;
                /** @enum {string} */
                status: "open" | "done" | "dropped";
                /** Format: uuid */
                taskId: string;
                title: string;
            }[];
            time: string | null;
            title: string | null;
            venue: string | null;
        };
        ShowOrganisationalStructureResponse: {
            asOf: string;
            bodies: {
                /** Format: uuid */
                groupId: string;
                /** @enum {string} */
                kind: "target-group" | "thematic" | "steering";
                name: string;
                parent: string | null;
                seats: {
                    municipality: string | null;
                    organisationId: string | null;
                    /** Format: uuid */
                    personId: string;
                    /** @enum {string} */
                    role: "chair" | "member" | "substitute" | "guest";
                    /** Format: uuid */
                    seatId: string;
                    /** @enum {string} */
                    side: "commissioner" | "provider" | "user" | "other";
                }[];
                /** @enum {string} */
                state: "absent" | "active" | "suspended" | "dissolved";
            }[];
            compared: {
                added: {
                    /** Format: uuid */
                    groupId: string;
                    name: string;
                }[];
                changed: {
                    before: string;
                    /** Format: uuid */
                    groupId: string;
                    name: string;
                    seatsAdded: string[];
                    seatsGone: string[];
                }[];
                gone: {
                    /** Format: uuid */
                    groupId: string;
                    name: string;
                }[];
                with: string;
            } | null;
        };
        ShowPublicEventResponse: {
            /** @description First day that the date can mean; the list is sorted by it. */
            begin: string;
            /** @description Reason. */
            cancelled: string | null;
            headcount: {
                approximate: boolean;
                classes: {
                    code: string;
                    count: number;
                }[];
                total: number;
            } | null;
            kind: string;
            motto: string | null;
            organiser: string;
            /** Format: uuid */
            publicEventId: string;
            regionId: string;
            report: {
                /** @description Null also for readers without a role in the region. */
                authorId: string | null;
                date: string;
                source: {
                    address: string | null;
                    body: string;
                    date: string;
                    title: string;
                } | null;
                takenOver: boolean;
                text: string;
            } | null;
            source: {
                address: string | null;
                body: string;
                date: string;
                title: string;
            } | null;
            title: string;
            venue: string;
            when: {
                date: string;
            } | {
                from: string;
                to: string;
            };
        };
        ShowTriadCompositionResponse: {
            asOf: string;
            items: {
                composition: {
                    byCommissionerKind: {
                        [key: string]: number;
                    };
                    commissioner: number;
                    complete: boolean;
                    /** @description Sides of the triad that nobody sits for. */
                    missingSides: ("commissioner" | "provider" | "user" | "other")[];
                    other: number;
                    provider: number;
                    user: number;
                };
                /** Format: uuid */
                groupId: string;
                name: string;
                /** @enum {string} */
                state: "absent" | "active" | "suspended" | "dissolved";
            }[];
        };
        SignContractRequest: {
            /** @description number of the resolution */
            resolutionNumber: string;
            /**
             * Format: date
             * @description calendar day YYYY-MM-DD
             */
            signedOn: string;
        };
        StartNumberingRequest: {
            first: number;
        };
        StartServiceRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
        };
        SubmitClosingReportRequest: {
            /**
             * @description Where the report can be read.
             * @default null
             */
            address?: string | null;
            summary: string;
            title: string;
        };
        SubmitMinutesRequest: {
            /**
             * Format: uuid
             * @description Person who wrote them.
             */
            authorId: string;
        };
        SubmitPlanRequest: {
            /** @description Body that shall decide. */
            addressee: string;
            /**
             * @description Why the plan goes on although a municipality has no representative (D058).
             * @default null
             */
            overrideReason?: string | null;
            revision: number;
        };
        SubmitToCouncilRequest: {
            /** @description budget year */
            firstYear: number;
            plan: {
                /** @description SHA-256, hex */
                hash: string;
                /** Format: uuid */
                planId: string;
                revision: number;
            };
            question: string;
            /** @description planning region */
            regionId: string;
            /**
             * Format: date
             * @description calendar day YYYY-MM-DD
             */
            submittedOn: string;
        };
        SuspendGroupRequest: {
            reason: string;
        };
        SuspendServiceRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            from?: string;
            reason: string;
        };
        SwitchPhaseRequest: {
            /**
             * @description Needed for a step back.
             * @default null
             */
            reason?: string | null;
            /** @description Code of the list of planning phases. */
            to: string;
        };
        TakeBackupResponse: {
            /** @description folder of the finished backup */
            backup?: string;
            /** @description files copied and verified */
            done: number;
            /** @description why there is none */
            failed?: string;
            total: number;
        } & {
            [key: string]: unknown;
        };
        TakeOfficeRequest: {
            /** @default null */
            from?: string | null;
            /** @default null */
            municipality?: string | null;
            /** Format: uuid */
            officeId?: string;
            /** @default null */
            organisationId?: string | null;
            /** Format: uuid */
            personId: string;
            /** @description Planning region, a slug such as `frydlantsko`. */
            regionId: string;
            /** @description Starosta, místostarosta, vedoucí odboru… */
            title: string;
        };
        TakeTerritoryFiguresRequest: {
            /** @description Number of the batch in its edition, from 1, in order */
            batch: number;
            rows: {
                /** @description Municipality, six-digit code */
                code: string;
                /** @description District, LAU 1 */
                district?: string;
                ico?: string;
                /** @description WGS 84 degrees */
                lat?: number;
                /** @description Line of the file, from 1 */
                line: number;
                /** @description WGS 84 degrees */
                lon?: number;
                name?: string;
                /** @description Municipality with extended powers, four-digit code */
                orp?: string;
                population?: {
                    /** @description 1 January, or 31 December of the year before */
                    asOf: string;
                    inhabitants: number;
                };
                postalCode?: string;
                /** @description Authorised municipal office, five-digit code */
                pou?: string;
                status?: string;
            }[];
        };
        TakeTerritoryPolygonsRequest: {
            /** @description Number of the batch in its edition, from 1, in order */
            batch: number;
            rows: {
                /** @description Municipality, six-digit code */
                code: string;
                /** @description Line of the file, from 1 */
                line: number;
                /** @description Parts; of each the outer ring, then holes (RFC 7946) */
                polygons: [
                    number,
                    number
                ][][][];
            }[];
        };
        TerminateContractRequest: {
            reason: string;
            /**
             * Format: date
             * @description calendar day YYYY-MM-DD
             */
            terminatedOn: string;
        };
        TerritoryEditionDetailResponse: {
            edition: {
                asOf: string;
                attribution: string;
                batchesTaken: number;
                completedAt: string | null;
                editionId: string;
                fileHash: string;
                fileName: string | null;
                /** @enum {string} */
                kind: "figures" | "polygons";
                licence: string;
                openedAt: string;
                rows: number;
                rowsTaken: number;
                source: string;
                /** @enum {string} */
                status: "open" | "completed" | "superseded";
                supersededFrom: string | null;
            };
            /** @description By code; nothing while the edition is not completed */
            municipalities: {
                code: string;
                facts: {
                    [key: string]: string | number;
                };
                polygons: number[][][][] | null;
                populations: {
                    asOf: string;
                    inhabitants: number;
                    year: number;
                }[];
            }[];
            /** @description Code to go on after; null at the end */
            next: string | null;
        };
        TriadCompositionResponse: {
            /** @description Commissioners, providers and users; other institutions are never counted in the triad */
            inTriad: number;
            on: string;
            others: number;
            sides: {
                commissionerKind: ("municipality" | "town" | "region" | "state") | null;
                persons: number;
                side: {
                    code: string;
                    cs: string;
                    en: string;
                };
            }[];
        };
        UnlinkPersonRequest: {
            /**
             * Format: date
             * @description First day on which it is no longer so; today when left out
             */
            to?: string;
        };
        UnlinkProjectFromPlanRequest: {
            /** Format: uuid */
            planId: string;
        };
        VacateSeatRequest: {
            reason: string;
            /** @default null */
            to?: string | null;
        };
        VoteOnResolutionRequest: {
            /**
             * @description Named votes.
             * @default []
             */
            ballots?: {
                /** @enum {string} */
                choice: "for" | "against" | "abstained";
                /** Format: uuid */
                personId: string;
            }[];
            /** @default null */
            bySide?: {
                [key: string]: {
                    abstained: number;
                    against: number;
                    for: number;
                };
            } | null;
            /** @description „6/2018“ */
            number: string;
            /** @default null */
            pointId?: string | null;
            /** Format: uuid */
            resolutionId?: string;
            text: string;
            /** @description Code list resolution-verbs. */
            verb: string;
            /**
             * @description Counted votes; null = they follow from the ballots or the sides.
             * @default null
             */
            votes?: {
                abstained: number;
                against: number;
                for: number;
            } | null;
        };
        WithdrawCapacityAlertRequest: {
            /**
             * Format: date
             * @description First day on which it is so; today when left out
             */
            on?: string;
        };
        WithdrawErasureRequest: Record<string, never>;
        WithdrawListItemRequest: {
            /**
             * Format: date
             * @description First day on which new records are refused
             */
            from?: string;
            /** @description Planning region that keeps the record, or „authority“ */
            regionId: string;
        };
        WithdrawMeasureRequest: {
            reason: string;
        };
        WithdrawPaymentRequest: {
            reason: string;
        };
    };
    responses: {
        /** @description Created */
        Created: {
            headers: {
                /** @description the new revision */
                ETag?: string;
                /** @description address of the new record */
                Location?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommandAnswer"];
            };
        };
        /** @description Done, or nothing to do */
        Done: {
            headers: {
                /** @description the new revision */
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CommandAnswer"];
            };
        };
        /** @description The answer at hand is still good */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The input is not of the right form */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Sign in first */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role or its region does not cover this */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such record */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody was faster, or the key came with another body */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The revision that the sender has seen is stale */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too much data */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not application/json */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule forbids it; `code` names the rule */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many at once from this address; Retry-After says when */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not now; Retry-After says when */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description language of sentences: cs (default) or en */
        AcceptLanguage: string;
        /** @description the same key makes the same command; its repetition gets the first answer */
        IdempotencyKey: string;
        /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
        IfMatch: string;
        /** @description ETag of an answer at hand */
        IfNoneMatch: string;
        /** @description position of a command: the answer has applied it, or is 503 */
        TriadaAfter: string;
        /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
        ValidFrom: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AccountList: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountListResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    CreateAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    DisableAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisableAccountRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    EnableAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnableAccountRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GrantRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RevokeRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                accountId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRoleRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ReadEvents: {
        parameters: {
            query?: {
                context?: string;
                cursor?: string;
                limit?: number;
                region?: string;
                /** @description recorded on or after; a day begins at midnight in Prague */
                since?: string;
                stream?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON value a line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ReadEventsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditLogs: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditStreams: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                /** @description category, such as `plan-` */
                prefix?: string;
                region?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                context: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditStreamsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                context: string;
                revision: number;
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditTimeline: {
        parameters: {
            query?: {
                /** @description first revision */
                from?: number;
                limit?: number;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                context: string;
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTimelineResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditVerification: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                context: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerificationResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    AuditReadings: {
        parameters: {
            query?: {
                limit?: number;
                reader?: string;
                skip?: number;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReadingsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordAuditReading: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAuditReadingRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AllocationKeys: {
        parameters: {
            query?: {
                /** @description planning region */
                regionId?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationKeysResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    DefineAllocationKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefineAllocationKeyRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AllocationKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationKeyResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RetireAllocationKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireAllocationKeyRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ReviseAllocationKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                keyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseAllocationKeyRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    KeyComparison: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyComparisonRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyComparisonResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    KeyPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyPreviewRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPreviewResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    KeyQuestions: {
        parameters: {
            query?: {
                /** @description planning region */
                regionId?: string;
                state?: "open" | "closed";
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyQuestionsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RaiseKeyQuestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseKeyQuestionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    KeyQuestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyQuestionResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    AnswerKeyQuestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerKeyQuestionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ComputeKeyVariants: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComputeKeyVariantsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    Schemes: {
        parameters: {
            query?: {
                /** @description planning region */
                regionId?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemesResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ProposeScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeSchemeRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    Scheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordAccession: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAccessionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SetActivationRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetActivationRuleRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    CloseScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseSchemeRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftContractRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ComputeContributions: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComputeContributionsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    Contributions: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                schemeId: string;
                /** @description budget year */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ContributionsTable: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                schemeId: string;
                /** @description budget year */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    PutOnCouncilAgenda: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description code of a municipality */
                municipality: string;
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutOnCouncilAgendaRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordCouncilDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description code of a municipality */
                municipality: string;
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCouncilDecisionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordMandatoryExpenditure: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description code of a municipality */
                municipality: string;
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMandatoryExpenditureRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SubmitToCouncil: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description code of a municipality */
                municipality: string;
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitToCouncilRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ChooseKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseKeyRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    MandatoryExpenditure: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                schemeId: string;
                /** @description budget year */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatoryExpenditureResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    SignContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description code of a municipality */
                municipality: string;
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignContractRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    TerminateContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description code of a municipality */
                municipality: string;
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateContractRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    LeaveScheme: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description code of a municipality */
                municipality: string;
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveSchemeRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPaymentRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                paymentId: string;
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPaymentRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AskCouncils: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskCouncilsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SettleYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                schemeId: string;
                /** @description budget year */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleYearRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ReadPublicEvents: {
        parameters: {
            query?: {
                /** @description `next` of the last line of the answer before */
                cursor?: string;
                limit?: number;
                region?: string;
                /** @description recorded on or after; a day begins at midnight in Prague */
                since?: string;
                /** @description one type: planning.plan-adopted.v1 */
                type?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON value a line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ReadPublicEventsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    WatchChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description place of the last event received; a place no longer known is answered by the event `reset` */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description event `change`: { context, view, id, region, position }, the id for people of the region only; `reset`: load again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
        };
    };
    ShowTriadComposition: {
        parameters: {
            query: {
                /** @description Day asked about; default today. */
                asOf?: string;
                /** @description As known at the end of that day, or at that instant; default now. */
                knownAt?: string;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowTriadCompositionResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowCoverageBoard: {
        parameters: {
            query: {
                /** @description Day asked about; default today. */
                asOf?: string;
                /** @description As known at the end of that day, or at that instant; default now. */
                knownAt?: string;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowCoverageBoardResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ListGroups: {
        parameters: {
            query?: {
                /** @description Day asked about; default today. */
                asOf?: string;
                kind?: "target-group" | "thematic" | "steering";
                /** @description As known at the end of that day, or at that instant; default now. */
                knownAt?: string;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId?: string;
                state?: "active" | "suspended" | "dissolved";
                targetGroup?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    FoundGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowGroup: {
        parameters: {
            query?: {
                /** @description Day asked about; default today. */
                asOf?: string;
                /** @description As known at the end of that day, or at that instant; default now. */
                knownAt?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowGroupResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    GroupCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    SetCompositionRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCompositionRuleRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    DissolveGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissolveGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    NumberMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberMeetingRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ListMembers: {
        parameters: {
            query?: {
                /** @description Day asked about; default today. */
                asOf?: string;
                /** @description Whether ended and future mandates are listed too. */
                ended?: "include" | "leave-out";
                /** @description As known at the end of that day, or at that instant; default now. */
                knownAt?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMembersResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RenameGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ProposeNextAgenda: {
        parameters: {
            query?: {
                date?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposeNextAgendaResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    StartNumbering: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartNumberingRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    EndMandatesByOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMandatesByOfficeRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RenewGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AdoptRulesOfProcedure: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptRulesOfProcedureRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AdmitMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitMemberRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    VacateSeat: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                groupId: string;
                seatId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VacateSeatRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SuspendGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendGroupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangeTargetGroups: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTargetGroupsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ListMeetings: {
        parameters: {
            query?: {
                from?: string;
                groupId?: string;
                kind?: "ordinary" | "plenary" | "bilateral" | "ad-hoc";
                limit?: number;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId?: string;
                skip?: number;
                status?: "planned" | "convoked" | "cancelled" | "held";
                to?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMeetingsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    PlanMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanMeetingRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowMeeting: {
        parameters: {
            query?: {
                /** @description Day asked about; default today. */
                asOf?: string;
                /** @description As known at the end of that day, or at that instant; default now. */
                knownAt?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowMeetingResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    AddAgendaItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAgendaItemRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RemoveAgendaItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                itemId: string;
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveAgendaItemRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    LeaveOutStandingItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                itemId: string;
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveOutStandingItemRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ReorderAgenda: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorderAgendaRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAttendanceRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    CancelMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelMeetingRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowMeetingChain: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowMeetingChainResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    SettleCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                checkId: string;
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleCheckRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ConvokeMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConvokeMeetingRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    IssueErratum: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueErratumRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    LinkMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkMeetingRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordHeadcount: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordHeadcountRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ReadMinutes: {
        parameters: {
            query?: {
                /** @description Day asked about; default today. */
                asOf?: string;
                /** @description As known at the end of that day, or at that instant; default now. */
                knownAt?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadMinutesResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ApproveMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveMinutesRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    PublishMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishMinutesRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ReturnMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnMinutesRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SubmitMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitMinutesRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SetNextMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetNextMeetingRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    HoldMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldMeetingRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordPoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPointRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RevisePoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
                pointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisePointRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RemovePoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
                pointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePointRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    PostponeMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeMeetingRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AnswerQuestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
                pointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    VoteOnResolution: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteOnResolutionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AssignTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTaskRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    CompleteTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTaskRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    DropTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                meetingId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropTaskRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ImportMinutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportMinutesRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    PreviewMinutesImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewMinutesImportRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewMinutesImportResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ListMunicipalitiesWithoutRepresentative: {
        parameters: {
            query: {
                /** @description Day asked about; default today. */
                asOf?: string;
                /** @description As known at the end of that day, or at that instant; default now. */
                knownAt?: string;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMunicipalitiesWithoutRepresentativeResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ListOffices: {
        parameters: {
            query: {
                asOf?: string;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfficesResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    TakeOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOfficeRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    EndOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                officeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOfficeRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SearchPoints: {
        parameters: {
            query: {
                groupId?: string;
                limit?: number;
                negative?: "true" | "false";
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
                tag?: string;
                targetGroup?: string;
                /** @description Case and diacritics do not count. */
                text?: string;
                type?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPointsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ListPublicEvents: {
        parameters: {
            query?: {
                from?: string;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId?: string;
                to?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPublicEventsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    AnnouncePublicEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnouncePublicEventRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowPublicEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                publicEventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowPublicEventResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangePublicEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                publicEventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePublicEventRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    CancelPublicEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                publicEventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelPublicEventRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordPublicEventHeadcount: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                publicEventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPublicEventHeadcountRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ReportPublicEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                publicEventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportPublicEventRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ListPublishedMinutes: {
        parameters: {
            query?: {
                from?: string;
                groupId?: string;
                limit?: number;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId?: string;
                skip?: number;
                to?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPublishedMinutesResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ReadPublishedMinutes: {
        parameters: {
            query?: {
                /** @description Day asked about; default today. */
                asOf?: string;
                /** @description As known at the end of that day, or at that instant; default now. */
                knownAt?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPublishedMinutesResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RegionCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowOrganisationalStructure: {
        parameters: {
            query: {
                /** @description Day asked about; default today. */
                asOf?: string;
                /** @description Earlier day to compare with. */
                compareWith?: string;
                /** @description As known at the end of that day, or at that instant; default now. */
                knownAt?: string;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowOrganisationalStructureResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ListTargetGroupsWithoutGroup: {
        parameters: {
            query: {
                /** @description Day asked about; default today. */
                asOf?: string;
                /** @description As known at the end of that day, or at that instant; default now. */
                knownAt?: string;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTargetGroupsWithoutGroupResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ListTasks: {
        parameters: {
            query: {
                dueBy?: string;
                groupId?: string;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
                status?: "open" | "done" | "dropped" | "all";
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTasksResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    TakeBackup: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON value a line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["TakeBackupResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ListParkedMessages: {
        parameters: {
            query?: {
                group?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListParkedMessagesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    DiscardParkedMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardParkedMessageRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscardParkedMessageResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    ReleaseParkedMessages: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseParkedMessagesRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseParkedMessagesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    ListViews: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListViewsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RebuildView: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description with or without its version: plan-overview, plan-overview_v2 */
                view: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RebuildViewRequest"];
            };
        };
        responses: {
            /** @description One JSON value a line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["RebuildViewResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            503: components["responses"]["Problem503"];
        };
    };
    ListPlanTypes: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPlanTypesResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GetPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPlanResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    AdoptPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptPlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    OpenAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAmendmentRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GetPlanAsOf: {
        parameters: {
            query?: {
                /** @description As known then: what was recorded until this instant. */
                recordedUntil?: string;
                /** @description As known now: what was true until the end of this day. */
                validUntil?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPlanAsOfResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ComparePlanRevisions: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparePlanRevisionsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    GetPlanCompleteness: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPlanCompletenessResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    OpenConsultation: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenConsultationRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    CloseConsultation: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                consultationId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseConsultationRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SettleComments: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                consultationId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleCommentsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    DescribePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribePlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    EvaluatePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluatePlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ExpirePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpirePlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ExtendPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendPlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    MarkMeasuresFunded: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkMeasuresFundedRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AddPlanItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPlanItemRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangePlanItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                itemId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlanItemRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RemovePlanItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                itemId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePlanItemRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AddMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMeasureRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GetMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                measureId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMeasureResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangeMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                measureId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeasureRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ResolveMeasureFlag: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                flagId: string;
                measureId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveMeasureFlagRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                measureId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawMeasureRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    MovePlanNode: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                nodeId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePlanNodeRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    NotePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotePlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    OrderPlanNodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPlanNodesRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SwitchPhase: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchPhaseRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ListProposals: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProposalsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordProposalRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AcceptProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptProposalRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    DismissProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissProposalRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    CompleteProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteProposalRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RecommendPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendPlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ReturnPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnPlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GetRevisionTimeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRevisionTimelineResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    CloseRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRevisionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GetPlanRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                planId: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPlanRevisionResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    OpenRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRoundRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    CloseRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRoundRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GetRoundDecisions: {
        parameters: {
            query?: {
                ruleVersion?: number;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                planId: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRoundDecisionsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    AddMeasureInRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMeasureInRoundRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ApplyRulesToRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyRulesToRoundRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    FlagMeasuresOfService: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagMeasuresOfServiceRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SubmitPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitPlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SetTargetGroups: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTargetGroupsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SetTerritory: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTerritoryRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SetPlanValidity: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPlanValidityRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    DraftVision: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftVisionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GetVisionProvenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                planId: string;
                visionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetVisionProvenanceResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ConfirmVision: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                planId: string;
                visionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmVisionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    BeginProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginProjectRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GetProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProjectResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    CloseProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseProjectRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SubmitClosingReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitClosingReportRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    EndProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndProjectRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    LinkProjectToPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkProjectToPlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ProlongProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProlongProjectRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    UnlinkProjectFromPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkProjectFromPlanRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ListPlanningRegions: {
        parameters: {
            query?: {
                /** @description Day for which the answer is true; default today. */
                asOf?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPlanningRegionsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    FoundPlanningRegion: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundPlanningRegionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GetPlanningRegion: {
        parameters: {
            query?: {
                /** @description Day for which the answer is true; default today. */
                asOf?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPlanningRegionResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    AppointCoordinator: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointCoordinatorRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GetMunicipalityCoverage: {
        parameters: {
            query?: {
                /** @description Day for which the answer is true; default today. */
                asOf?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMunicipalityCoverageResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    OpenPlanningCycle: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPlanningCycleRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AbandonPlanningCycle: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                cycleId: string;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbandonPlanningCycleRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangeCyclePeriod: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                cycleId: string;
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCyclePeriodRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GetRegionDashboard: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRegionDashboardResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ListFlaggedMeasures: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFlaggedMeasuresResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    HandOverPlanning: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverPlanningRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangeMunicipalities: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMunicipalitiesRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RenamePlanningRegion: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamePlanningRegionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ListPlans: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPlansResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ListProjects: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProjectsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangeRuleSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRuleSettingsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    GetPlanningTimeline: {
        parameters: {
            query?: {
                planType?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                /** @description Planning region, a slug such as `frydlantsko`. */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPlanningTimelineResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    CapacityOverview: {
        parameters: {
            query?: {
                on?: string;
                region?: string;
                serviceType?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityOverviewResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    CapacityAlertMap: {
        parameters: {
            query?: {
                region?: string;
                serviceType?: string;
                targetGroup?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityAlertMapResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RaiseCapacityAlert: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseCapacityAlertRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RenewCapacityAlert: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewCapacityAlertRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawCapacityAlert: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCapacityAlertRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AddListItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                list: "target-groups" | "related-offer-kinds" | "life-situations";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddListItemRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AddListAlias: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                code: string;
                list: "target-groups" | "related-offer-kinds" | "life-situations";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddListAliasRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawListItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                code: string;
                list: "target-groups" | "related-offer-kinds" | "life-situations";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawListItemRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ResolveLabels: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                list: "target-groups" | "related-offer-kinds" | "life-situations";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveLabelsRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolveLabelsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowCodeList: {
        parameters: {
            query?: {
                /** @description Day for which validity is told; today when left out */
                on?: string;
                /** @description Planning region whose own items are added */
                region?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowCodeListResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    SearchDirectory: {
        parameters: {
            query?: {
                form?: string;
                lifeSituation?: string;
                /** @description Six-digit code of a municipality that is served */
                municipality?: string;
                offerKind?: string;
                organisationId?: string;
                organisationKind?: string;
                page?: number;
                pageSize?: number;
                /** @description Planning region: its own records and everything that serves its municipalities */
                region?: string;
                serviceType?: string;
                /** @description Left out: everything but what is closed */
                state?: "planned" | "active" | "suspended" | "closed";
                /** @description Code; groups within it and above it are found too */
                targetGroup?: string;
                /** @description Words of the name, provider, kind, group, situation, place or conditions; diacritics do not matter */
                text?: string;
                type?: "service" | "offer" | "organisation";
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchDirectoryResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ExportDirectory: {
        parameters: {
            query?: {
                form?: string;
                lifeSituation?: string;
                /** @description Six-digit code of a municipality that is served */
                municipality?: string;
                offerKind?: string;
                organisationId?: string;
                organisationKind?: string;
                /** @description Planning region: its own records and everything that serves its municipalities */
                region?: string;
                serviceType?: string;
                /** @description Left out: everything but what is closed */
                state?: "planned" | "active" | "suspended" | "closed";
                /** @description Code; groups within it and above it are found too */
                targetGroup?: string;
                /** @description Words of the name, provider, kind, group, situation, place or conditions; diacritics do not matter */
                text?: string;
                type?: "service" | "offer" | "organisation";
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    DirectoryMap: {
        parameters: {
            query?: {
                form?: string;
                lifeSituation?: string;
                /** @description Six-digit code of a municipality that is served */
                municipality?: string;
                offerKind?: string;
                organisationId?: string;
                organisationKind?: string;
                /** @description Planning region: its own records and everything that serves its municipalities */
                region?: string;
                serviceType?: string;
                /** @description Left out: everything but what is closed */
                state?: "planned" | "active" | "suspended" | "closed";
                /** @description Code; groups within it and above it are found too */
                targetGroup?: string;
                /** @description Words of the name, provider, kind, group, situation, place or conditions; diacritics do not matter */
                text?: string;
                type?: "service" | "offer" | "organisation";
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryMapResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    PrintDirectory: {
        parameters: {
            query?: {
                form?: string;
                lifeSituation?: string;
                /** @description Six-digit code of a municipality that is served */
                municipality?: string;
                offerKind?: string;
                organisationId?: string;
                organisationKind?: string;
                /** @description Planning region: its own records and everything that serves its municipalities */
                region?: string;
                serviceType?: string;
                /** @description Left out: everything but what is closed */
                state?: "planned" | "active" | "suspended" | "closed";
                /** @description Code; groups within it and above it are found too */
                targetGroup?: string;
                /** @description Words of the name, provider, kind, group, situation, place or conditions; diacritics do not matter */
                text?: string;
                type?: "service" | "offer" | "organisation";
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintDirectoryResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    HsdsServices: {
        parameters: {
            query?: {
                page?: number;
                per_page?: number;
                region?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsdsServicesResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    LateServices: {
        parameters: {
            query?: {
                region?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateServicesResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    LinkNeeds: {
        parameters: {
            query?: {
                region?: string;
                targetGroup?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkNeedsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RegisterRelatedOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRelatedOfferRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RelatedOfferDetail: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedOfferDetailResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangeRelatedOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRelatedOfferRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    EndRelatedOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRelatedOfferRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ListOrganisations: {
        parameters: {
            query?: {
                ico?: string;
                kind?: string;
                page?: number;
                pageSize?: number;
                region?: string;
                text?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOrganisationsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RegisterOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterOrganisationRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    OrganisationDetail: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDetailResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    CloseOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseOrganisationRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangeOrganisationContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganisationContactRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    AddOrganisationMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrganisationMemberRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RemoveOrganisationMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveOrganisationMemberRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RenameOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameOrganisationRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    MoveOrganisationSeat: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveOrganisationSeatRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ListPersons: {
        parameters: {
            query?: {
                organisationId?: string;
                page?: number;
                pageSize?: number;
                region?: string;
                side?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPersonsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RegisterPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPersonRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    PersonDetail: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    GiveConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveConsentRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RevokeConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
                purpose: "minutes" | "plan" | "story" | "web";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeConsentRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangePersonDetails: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDetailsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RequestErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestErasureRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ConfirmErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmErasureRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawErasureRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordPublicFunction: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPublicFunctionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    EndPublicFunction: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                function: "elected" | "official";
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPublicFunctionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordKeyDestruction: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordKeyDestructionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    PlaceLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceLegalHoldRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    LiftLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftLegalHoldRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    LinkPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkPersonRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    UnlinkPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                organisationId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkPersonRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    EndPersonParticipation: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPersonParticipationRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangePersonSide: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonSideRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    PersonNames: {
        parameters: {
            query: {
                /** @description Ids of persons, separated by commas, at most 200 */
                ids: string;
                /** @description What the names are to be shown for; a consent holds for its purpose only */
                purpose?: "minutes" | "plan" | "story" | "web";
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonNamesResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    SearchPersons: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPersonsRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPersonsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RegisterService: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterServiceRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ServiceDetail: {
        parameters: {
            query?: {
                /** @description Day for which it is told; today when left out */
                asOf?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDetailResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangeServiceCapacity: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeServiceCapacityRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    CloseService: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseServiceRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ChangeServiceDetails: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeServiceDetailsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ServiceHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceHistoryResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordServiceLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordServiceLinkRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    EndServiceLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                linkId: string;
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndServiceLinkRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    MeetServiceLinkNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                linkId: string;
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetServiceLinkNeedRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    MoveServiceStart: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveServiceStartRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordServiceRegistrationNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordServiceRegistrationNumberRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ResumeService: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeServiceRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    StartService: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartServiceRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    SuspendService: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendServiceRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ListTerritoryEditions: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTerritoryEditionsResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    OpenTerritoryEdition: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenTerritoryEditionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            201: components["responses"]["Created"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    TerritoryEditionDetail: {
        parameters: {
            query?: {
                /** @description Code of the last municipality of the page before */
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryEditionDetailResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    CompleteTerritoryEdition: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTerritoryEditionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    TakeTerritoryFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeTerritoryFiguresRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    TakeTerritoryPolygons: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description the same key makes the same command; its repetition gets the first answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description day from which it is true, YYYY-MM-DD, for back-dated history */
                "Valid-From"?: components["parameters"]["ValidFrom"];
            };
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeTerritoryPolygonsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
        };
    };
    ListMunicipalities: {
        parameters: {
            query?: {
                /** @description Day as of which data hold; today when left out */
                on?: string;
                /** @description District of a municipality with extended powers, four-digit code */
                orp?: string;
                /** @description With imported boundaries */
                polygons?: "true" | "false";
                /** @description Planning region */
                region?: string;
                /** @description Year of the population; when left out, the newest known of each municipality */
                year?: number;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMunicipalitiesResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
    TriadComposition: {
        parameters: {
            query?: {
                on?: string;
                region?: string;
            };
            header?: {
                /** @description language of sentences: cs (default) or en */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description ETag of an answer at hand */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description position of a command: the answer has applied it, or is 503 */
                "Triada-After"?: components["parameters"]["TriadaAfter"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    /** @description weak tag of the answer */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriadCompositionResponse"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
        };
    };
}
