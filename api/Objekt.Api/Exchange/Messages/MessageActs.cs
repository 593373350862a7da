namespace Objekt.Api.Exchange.Messages;

/// <summary>Names of the acts about messages, as the log knows them. None of them changes a rule, a seat or a forum.</summary>
internal static class MessageActs
{
    public const string Choose = "chooseMessages";
    public const string RenewCalendar = "renewCalendarAddress";
    public const string RevokeCalendar = "revokeCalendarAddress";
    public const string SaveSubscription = "saveSubscription";
    public const string Resend = "resendDelivery";

    public static readonly string[] All = [Choose, RenewCalendar, RevokeCalendar, SaveSubscription, Resend];
}
