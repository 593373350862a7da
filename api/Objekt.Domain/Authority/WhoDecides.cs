namespace Objekt.Domain.Authority;

/// <summary>The one function that answers who decides: the page shows it, the button follows it, and it is asked again in the transaction that decides.</summary>
public static class WhoDecides
{
    public static Answer Ask(this RuleBook book, Question question) =>
        new Answer.Refused([new QuestionFault("matterType", $"Beslutstypen {question.MatterType} finns inte bland {book.Facts.MatterTypes.Count}.")]);
}
