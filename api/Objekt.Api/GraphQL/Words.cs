using System.Text;

namespace Objekt.Api.GraphQL;

/// <summary>Swedish words for names that recur, so that every description begins with the word on the screen.</summary>
internal static class Words
{
    private static readonly Dictionary<string, string> Swedish = new(StringComparer.Ordinal)
    {
        ["Id"] = "Id", ["Slug"] = "Kortnamn", ["Name"] = "Namn", ["Version"] = "Version", ["From"] = "Från och med", ["To"] = "Till och med", ["Order"] = "Ordning",
        ["Day"] = "Dag", ["Kommun"] = "Kommun", ["Kommuner"] = "Kommuner", ["Object"] = "Objekt", ["Family"] = "Objektfamilj", ["Amount"] = "Belopp i kronor",
        ["MatterType"] = "Beslutstyp", ["Outcome"] = "Utfall", ["Because"] = "Därför att", ["Right"] = "Beslutsrätt", ["Steps"] = "Trappa", ["Heard"] = "Samråd", ["Informed"] = "Informeras",
        ["Lost"] = "Regler som vek", ["Conflicts"] = "Regler som säger olika", ["MayAct"] = "Får du besluta", ["Who"] = "Vem i stället", ["May"] = "Får", ["Capacity"] = "I egenskap av",
        ["Decider"] = "Beslutsfattare", ["Holders"] = "De som sitter på rollen", ["Vacant"] = "Vakant", ["Procedure"] = "Hur det beslutas", ["Rule"] = "Regel i ord", ["Silence"] = "Tystnad",
        ["Deadline"] = "Senast", ["Starts"] = "Börjar", ["Tie"] = "Lika röster", ["Conclusive"] = "Vad som annars gäller", ["Consenting"] = "Samtycker", ["Sentence"] = "Mening",
        ["Person"] = "Person", ["As"] = "Som", ["Code"] = "Kod", ["Message"] = "Meddelande", ["Path"] = "Fält", ["Text"] = "Text", ["Kind"] = "Slag", ["Supplier"] = "Leverantör",
        ["System"] = "It-system", ["Systems"] = "It-system", ["Users"] = "Användare", ["YearlyCost"] = "Kostnad per år i kronor", ["Since"] = "Sedan", ["Source"] = "Källa", ["State"] = "Läge",
        ["Title"] = "Titel", ["Email"] = "E-post", ["Description"] = "Beskrivning", ["Purpose"] = "Syfte", ["Role"] = "Roll", ["Forum"] = "Forum", ["Namnd"] = "Nämnd", ["Mark"] = "Märke",
        ["Inhabitants"] = "Invånare", ["Participations"] = "Deltagande", ["Reason"] = "Skäl", ["Seats"] = "Roller", ["Members"] = "Ledamöter", ["Meetings"] = "Möten", ["Category"] = "Kategori",
        ["LegalClass"] = "Rättslig klass", ["HasAmount"] = "Har belopp", ["Flavour"] = "Slag av ändring", ["Lifecycle"] = "Livscykel", ["Common"] = "Gemensamt", ["Functions"] = "Funktioner",
        ["Reach"] = "Räckvidd", ["Above"] = "Över, i kronor", ["UpTo"] = "Till och med, i kronor", ["WorkingDays"] = "Arbetsdagar", ["Side"] = "Sida", ["SeatLevel"] = "Nivå", ["SeatScope"] = "Rollens hemvist",
        ["ParticipationMode"] = "Sätt att delta", ["ForumLegalKind"] = "Forumets rättsliga slag", ["ForumBody"] = "Slag av organ", ["RuleSetState"] = "Regelverkets läge", ["SystemObjectRole"] = "Objektets roll för systemet",
        ["AssessmentVerdict"] = "Bedömning", ["CooperationForm"] = "Samverkansform", ["WordSet"] = "Ordval", ["SortDirection"] = "Riktning", ["DeciderKind"] = "Slag av beslutsfattare",
        ["Business"] = "Verksamhet", ["It"] = "IT", ["Budget"] = "Budgetnivå", ["Decision"] = "Beslutsnivå", ["Operative"] = "Operativ nivå", ["Refusal"] = "Avslag", ["Union"] = "Samverkan", ["AcceptedFinding"] = "Godtagen brist",
        ["Today"] = "Idag", ["Act"] = "Handling", ["Rows"] = "Rader", ["Columns"] = "Kolumner", ["Cells"] = "Celler", ["Key"] = "Nyckel", ["Detail"] = "Detalj", ["County"] = "Län",
    };

    /// <summary>The Swedish word, then the name in words.</summary>
    public static string Of(string name)
    {
        var english = Split(name);
        return Swedish.TryGetValue(name, out var word) ? $"{word}. {english}." : $"{english}.";
    }

    private static string Split(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(words.Length == 0 ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }
}
