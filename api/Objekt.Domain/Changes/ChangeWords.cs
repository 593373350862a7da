namespace Objekt.Domain.Changes;

/// <summary>Swedish words for where a matter stands and what a decision came to, as lists and files show them.</summary>
public static class ChangeWords
{
    public static string Of(ChangeState state) => state switch
    {
        ChangeState.Draft => "Utkast", ChangeState.Submitted => "Inlämnat", ChangeState.AwaitingRule => "Väntar på regler", ChangeState.InStep => "Pågår", ChangeState.Returned => "Återremitterat",
        ChangeState.EmergencyDecided => "Utfört, prövas i efterhand", ChangeState.Decided => "Beslutat", ChangeState.ClosedNoChange => "Avslutat utan ändring", _ => "Återkallat"
    };

    public static string Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Approved => "Godkänt", DecisionOutcome.Rejected => "Avslag", DecisionOutcome.PartlyApproved => "Delvis godkänt", _ => "Ingen ändring"
    };
}
