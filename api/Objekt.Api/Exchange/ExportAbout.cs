namespace Objekt.Api.Exchange;

/// <summary>What an export says of itself, on a sheet of its own in workbooks.</summary>
public sealed record ExportAbout(string List, string Address, string Filter, DateOnly Day, DateTimeOffset At, string By, bool IsDemo)
{
    public const string SheetName = "Om";

    public IEnumerable<(string Word, string Text)> Lines
    {
        get
        {
            yield return ("Lista", List);
            yield return ("Adress", Address);
            yield return ("Urval", Filter.Length == 0 ? "allt du ser" : Filter);
            yield return ("Läget den", Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            yield return ("Uttagen (UTC)", At.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
            yield return ("Uttagen av", By);
            if (IsDemo) yield return ("Observera", "Påhittade demodata");
        }
    }
}
