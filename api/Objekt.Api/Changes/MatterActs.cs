namespace Objekt.Api.Changes;

/// <summary>Names of the acts in matters, as the log knows them. None of them changes a rule, a seat or a forum.</summary>
internal static class MatterActs
{
    public const string Submit = "submitChangeRequest";
    public const string Amend = "amendChangeRequest";
    public const string Withdraw = "withdrawChangeRequest";
    public const string CastPosition = "castPosition";
    public const string Decide = "decide";
    public const string DeclareConflict = "declareConflict";
    public const string TakeOver = "takeOver";
    public const string RecordMeeting = "recordMeeting";
    public const string Ratify = "ratifyEmergency";
    public const string Clock = "clock";
    public const string AddDocument = "addDocument";
    public const string AddMessage = "addMessage";
    public const string SetDiarienummer = "setDiarienummer";
    public const string CorrectDecision = "correctDecision";
    public const string CloseDelegationReport = "closeDelegationReport";
    public const string MarkSecret = "markSecret";
    public const string Disclose = "discloseMatter";

    public static readonly string[] All = [Submit, Amend, Withdraw, CastPosition, Decide, DeclareConflict, TakeOver, RecordMeeting, Ratify, Clock, AddDocument, AddMessage, SetDiarienummer, CorrectDecision, CloseDelegationReport, MarkSecret, Disclose];
}
