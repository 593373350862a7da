namespace Objekt.Tests.Scope;

/// <summary>Who sees a row. Every entity, root, set and export has one; what has none fails the tests.</summary>
public enum Verdict
{
    /// <summary>Everybody signed in.</summary>
    Union,

    /// <summary>The kommuner that take or have taken part in the object.</summary>
    Shared,

    /// <summary>One kommun's own people, and those who steer the object or see the union.</summary>
    Kommun,

    /// <summary>The person's own.</summary>
    Own,

    /// <summary>Answers from rows that have verdicts of their own; asked with the planted rows in the database.</summary>
    Derived,
}

/// <summary>The reviewed table.</summary>
public static class Verdicts
{
    public static readonly IReadOnlyDictionary<string, Verdict> Entities = new Dictionary<string, Verdict>
    {
        ["Union"] = Verdict.Union, ["Kommun"] = Verdict.Union, ["Namnd"] = Verdict.Union, ["Forvaltning"] = Verdict.Union, ["ObjectFamily"] = Verdict.Union,
        ["RoleType"] = Verdict.Union, ["MatterType"] = Verdict.Union, ["RuleSet"] = Verdict.Union, ["DecisionRight"] = Verdict.Union, ["Supplier"] = Verdict.Union, ["Function"] = Verdict.Union,
        ["MaintenanceObject"] = Verdict.Shared, ["FamilyMembership"] = Verdict.Shared, ["ObjectParticipation"] = Verdict.Shared, ["Seat"] = Verdict.Shared, ["SeatHolding"] = Verdict.Shared,
        ["SeatDeputy"] = Verdict.Shared, ["DeputyPeriod"] = Verdict.Shared, ["DecisionForum"] = Verdict.Shared, ["ForumMember"] = Verdict.Shared, ["ForumMeeting"] = Verdict.Shared,
        ["ItSystem"] = Verdict.Kommun, ["SystemFunction"] = Verdict.Kommun, ["SystemAlias"] = Verdict.Kommun, ["SystemObject"] = Verdict.Kommun,
        ["SystemUse"] = Verdict.Kommun, ["Assessment"] = Verdict.Kommun, ["Person"] = Verdict.Kommun,
        ["AuditEntry"] = Verdict.Own, ["KeptAnswer"] = Verdict.Own, ["AccessToken"] = Verdict.Own, ["ImportMap"] = Verdict.Union, ["ImportFile"] = Verdict.Own,
        ["ChangeRequest"] = Verdict.Shared, ["ChangeKommun"] = Verdict.Shared, ["ChangeSystem"] = Verdict.Shared, ["ChangeStep"] = Verdict.Shared, ["Position"] = Verdict.Shared,
        ["ConflictOfInterest"] = Verdict.Shared, ["Decision"] = Verdict.Shared, ["ChangeEvent"] = Verdict.Shared, ["ChangeDocument"] = Verdict.Shared, ["ChangeMessage"] = Verdict.Shared, ["NumberSeries"] = Verdict.Own,
        ["Delivery"] = Verdict.Own, ["DeliveryAttempt"] = Verdict.Own, ["MessageChoice"] = Verdict.Own, ["Subscription"] = Verdict.Own, ["CalendarAddress"] = Verdict.Own,
        ["MinutesParagraph"] = Verdict.Shared, ["DecisionRegistration"] = Verdict.Shared, ["DelegationReport"] = Verdict.Union, ["DelegationReportItem"] = Verdict.Shared, ["SecrecyMark"] = Verdict.Shared, ["DisclosureCopy"] = Verdict.Shared,
    };

    /// <summary>Query roots that are not lists; lists have the verdict of their rows.</summary>
    public static readonly IReadOnlyDictionary<string, Verdict> Roots = new Dictionary<string, Verdict>
    {
        ["me"] = Verdict.Derived, ["node"] = Verdict.Derived, ["maintenanceObject"] = Verdict.Shared, ["itSystem"] = Verdict.Kommun, ["person"] = Verdict.Kommun, ["whoDecides"] = Verdict.Derived,
        ["search"] = Verdict.Derived, ["systemMatrix"] = Verdict.Derived, ["objectMap"] = Verdict.Shared, ["ruleTemplates"] = Verdict.Union, ["officialKommuner"] = Verdict.Union,
        ["changeRequest"] = Verdict.Shared, ["decision"] = Verdict.Shared, ["auditHead"] = Verdict.Own, ["myTasks"] = Verdict.Own, ["messageSettings"] = Verdict.Own,
        ["forum"] = Verdict.Shared, ["forumWork"] = Verdict.Derived, ["meeting"] = Verdict.Derived, ["leadTimes"] = Verdict.Derived, ["delegationDue"] = Verdict.Derived, ["delegationReport"] = Verdict.Union,
    };

    public static readonly IReadOnlyDictionary<string, Verdict> Sets = new Dictionary<string, Verdict>
    {
        ["Kommuner"] = Verdict.Union, ["DecisionRights"] = Verdict.Union, ["MaintenanceObjects"] = Verdict.Shared, ["ObjectParticipations"] = Verdict.Shared, ["Seats"] = Verdict.Shared, ["Forums"] = Verdict.Shared,
        ["ItSystems"] = Verdict.Kommun, ["SystemUses"] = Verdict.Kommun, ["SystemObjects"] = Verdict.Kommun, ["SystemFunctions"] = Verdict.Kommun, ["Assessments"] = Verdict.Kommun, ["AuditEntries"] = Verdict.Own,
        ["ChangeRequests"] = Verdict.Shared, ["Positions"] = Verdict.Shared, ["Decisions"] = Verdict.Shared, ["WhoDecides"] = Verdict.Derived,
    };

    /// <summary>The kinds of export (interfaces.md).</summary>
    public static readonly IReadOnlyList<string> Exports = ["systems", "uses", "objects", "seats", "rights", "changes", "decisions", "backlog", "costs"];
}
