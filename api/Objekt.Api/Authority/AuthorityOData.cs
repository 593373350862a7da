using Objekt.Api.OData;
using Objekt.Domain.Authority;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Authority;

/// <summary>Seats as flat rows, with who holds them today.</summary>
internal sealed class SeatRows : RowSet<Seat>
{
    public SeatRows() : base("Seats", "Seat", "Stol: en roll på ett objekt, i samverkan, en kommun, en nämnd eller ett forum, med innehavare och ersättare i dag; jämför From och To med en dag för att se den dagen / Seats: roles with their holders and deputies today; compare From and To with a day to see that day")
    {
        Has("Id", s => s.Id, "Id / Id");
        Has("Slug", s => s.Slug, "Kortnamn i adresser / Short name in addresses");
        Has("RoleKey", s => s.RoleKey, "Rollens nyckel / Key of the role");
        Named("RoleName", s => RoleNames.Shown(s.Role!.Name, s.Role.OlderName), "Roll / Role");
        Has("Scope", s => s.Scope, "Hemvist: vad stolen hör till / What it belongs to");
        Has("Level", s => s.Level, "Nivå / Level");
        Has("Side", s => s.Side, "Sida: verksamhet eller it / Side");
        Has("ObjectId", s => s.ObjectId, "Objektets id / Object's id");
        Has("ObjectSlug", s => s.Object!.Slug, "Objektets kortnamn / Object's short name");
        Named("ObjectName", s => s.Object!.Name, "Objekt / Object");
        Has("KommunCode", s => s.KommunCode, "Kommunkod / Kommun's code");
        Named("KommunName", s => s.Kommun!.Name, "Kommun / Kommun");
        Has("NamndSlug", s => s.Namnd!.Slug, "Nämndens kortnamn / Political body's short name");
        Named("NamndName", s => s.Namnd!.Name, "Nämnd / Political body");
        Has("ForumId", s => s.ForumId, "Forumets id / Forum's id");
        Has("ForumSlug", s => s.Forum!.Slug, "Forumets kortnamn / Forum's short name");
        Named("ForumName", s => s.Forum!.Name, "Forum / Forum");
        Has("HolderId", (s, ask) => s.Holdings.Where(h => h.From <= ask.Day && (h.To == null || h.To >= ask.Day)).Select(h => (Guid?)h.PersonId).FirstOrDefault(), "Innehavarens id i dag / Id of today's holder");
        Person("HolderName", (s, ask) => s.Holdings.Where(h => h.From <= ask.Day && (h.To == null || h.To >= ask.Day)).Select(h => h.Person!.Name).FirstOrDefault(), "Innehavare i dag / Today's holder");
        Has("DeputyId", (s, ask) => s.Deputies.Where(d => d.From <= ask.Day && (d.To == null || d.To >= ask.Day)).Select(d => (Guid?)d.PersonId).FirstOrDefault(), "Ersättarens id i dag / Id of today's deputy");
        Person("DeputyName", (s, ask) => s.Deputies.Where(d => d.From <= ask.Day && (d.To == null || d.To >= ask.Day)).Select(d => d.Person!.Name).FirstOrDefault(), "Ersättare i dag / Today's deputy");
        Has("Vacant", (s, ask) => !s.Holdings.Any(h => h.From <= ask.Day && (h.To == null || h.To >= ask.Day)), "Vakant: ingen innehavare i dag / No holder today");
        Has("From", s => s.From, "Finns från och med / Exists from");
        Has("To", s => s.To, "Finns till och med; tom tills vidare / Exists to; null until further notice");
        One<MaintenanceObject, Guid?>("Object", "MaintenanceObjects", s => s.ObjectId, o => o.Id, "Objekt / Object");
        One<Kommun, string?>("Kommun", "Kommuner", s => s.KommunCode, k => k.Code, "Kommun / Kommun");
        One<DecisionForum, Guid?>("Forum", "Forums", s => s.ForumId, f => f.Id, "Forum / Forum");
    }
}

/// <summary>Bodies that meet as flat rows.</summary>
internal sealed class ForumRows : RowSet<DecisionForum>
{
    public ForumRows() : base("Forums", "Forum", "Forum: organ som möts, beslutande eller rådgivande / Forums: bodies that meet, deciding or advisory")
    {
        Has("Id", f => f.Id, "Id / Id");
        Has("Slug", f => f.Slug, "Kortnamn i adresser / Short name in addresses");
        Named("Name", f => f.Name, "Namn / Name");
        Has("LegalKind", f => f.LegalKind, "Rättsligt slag: beslutande eller rådgivande / Legal body or advisory");
        Has("Body", f => f.Body, "Slag av organ / Which body");
        Said("Task", f => f.Task, "Uppgift / What it is for");
        Has("KommunCode", f => f.KommunCode, "Kommunkod / Kommun's code");
        Named("KommunName", f => f.Kommun!.Name, "Kommun som det hör till eller som är värd / Its kommun");
        Has("ObjectId", f => f.ObjectId, "Objektets id / Object's id");
        Has("ObjectSlug", f => f.Object!.Slug, "Objektets kortnamn / Object's short name");
        Named("ObjectName", f => f.Object!.Name, "Objekt som det är styrgrupp för / Object whose steering group it is");
        Has("From", f => f.From, "Finns från och med / Exists from");
        Has("To", f => f.To, "Finns till och med; tom tills vidare / Exists to; null until further notice");
        Many<Seat, Guid?>("Seats", "Seats", f => f.Id, s => s.ForumId, "Forumets egna stolar i dag, ordföranden bland dem / The forum's own seats today, its chair among them", (s, ask) => s.From <= ask.Day && (s.To == null || s.To >= ask.Day));
        One<MaintenanceObject, Guid?>("Object", "MaintenanceObjects", f => f.ObjectId, o => o.Id, "Objekt / Object");
        One<Kommun, string?>("Kommun", "Kommuner", f => f.KommunCode, k => k.Code, "Kommun / Kommun");
    }
}

/// <summary>A decision right as it is shown: read whole from the rule book in memory, where its cover and ladder are understood.</summary>
internal sealed record RightInWords(DecisionRight Right, RuleSet Set, LoadedRules Rules, string MatterTypes, string Categories, string Objects, string Families, string Kommuner, string FirstDecider, LadderStep? First, LadderStep? Last)
{
    public static RightInWords Of(DecisionRight right, RuleSet set, LoadedRules rules) => new(right, set, rules,
        string.Join(", ", right.Covers.MatterTypes), string.Join(", ", right.Covers.Categories), string.Join(", ", right.Covers.Objects.Select(rules.ObjectSlug)),
        string.Join(", ", right.Covers.Families.Select(rules.FamilySlug)), string.Join(", ", right.Covers.Kommuner),
        right.Steps is [var first, ..] ? rules.Book.Words.Named(first.Decider) : "", right.Steps.FirstOrDefault(), right.Steps.LastOrDefault());
}

/// <summary>Decision rights as flat rows: rules are open to everybody in the union.</summary>
internal sealed class DecisionRightRows : RowSet<RightInWords>
{
    public DecisionRightRows() : base("DecisionRights", "DecisionRight", "Beslutsrätt: en rad per regel i regelverket som gäller i dag; nämn RuleSetNumber, RuleSetState eller RuleSetId i filtret för andra regelverk / Decision rights: one row per rule of the set in force today; name RuleSetNumber, RuleSetState or RuleSetId in the filter for other sets")
    {
        Has("Id", r => r.Right.Id, "Id / Id");
        Has("Key", r => r.Right.Key, "Beteckning, till exempel B-12 / Short name, e.g. B-12");
        Said("Text", r => r.Right.Text, "Regeln som en mening / The rule as one sentence");
        Said("Source", r => r.Right.Source.Text, "Källa: punkt i delegationsordning, avtal eller mötesbeslut / Where it comes from");
        Has("Diarienummer", r => r.Right.Source.Diarienummer, "Diarienummer hos källans myndighet / Reference in that authority's register");
        Said("SourceLink", r => r.Right.Source.Link, "Länk till källan / Where it can be read");
        Has("MatterTypes", r => r.MatterTypes, "Beslutstypers nycklar; tom betyder alla / Keys of matter types; empty means any");
        Has("Categories", r => r.Categories, "Kategorier; tom betyder alla / Categories; empty means any");
        Has("ObjectSlugs", r => r.Objects, "Objekts kortnamn; tom betyder alla / Objects; empty means any");
        Has("FamilySlugs", r => r.Families, "Objektfamiljers kortnamn; tom betyder alla / Families; empty means any");
        Has("Reach", r => r.Right.Covers.Reach, "Räckvidd: lokal, gemensam eller alla / Reach");
        Has("KommunCodes", r => r.Kommuner, "Kommunkoder; tom betyder alla / Kommuner; empty means any");
        Money("Above", r => r.Right.Covers.Above == null ? null : r.Right.Covers.Above.Value.Ore, "Över, i kronor / Above, in SEK");
        Money("UpTo", r => r.Right.Covers.UpTo == null ? null : r.Right.Covers.UpTo.Value.Ore, "Till och med, i kronor / Up to and including, in SEK");
        Named("FirstDecider", r => r.FirstDecider, "Beslutsfattare i första steget / Decider of the first step");
        Has("FirstProcedure", r => r.First == null ? null : (Procedure?)r.First.Procedure, "Förfarande i första steget / Procedure of the first step");
        Has("StepCount", r => r.Right.Steps.Count, "Antal steg i trappan / Steps of the ladder");
        Has("Conclusive", r => r.Last == null ? null : r.Last.Conclusive, "Vad som gäller när trappan är slut / What stands at the ladder's end");
        Has("ValidFrom", r => r.Right.From, "Gäller från och med / Valid from");
        Has("ValidTo", r => r.Right.To, "Gäller till och med; tom tills vidare / Valid to; null until further notice");
        Has("RuleSetId", r => r.Set.Id, "Regelverkets id / Rule set's id");
        Has("RuleSetNumber", r => r.Set.Number, "Regelverkets versionsnummer / Rule set's version number");
        Named("RuleSetName", r => r.Set.Name, "Regelverk / Rule set");
        Has("RuleSetState", r => r.Set.State, "Regelverkets läge / Rule set's state");
        Shows((r, ask) => r.Set.State != RuleSetState.Draft && r.Set.From <= ask.Day && (r.Set.To == null || r.Set.To >= ask.Day), "RuleSetId", "RuleSetNumber", "RuleSetState");
    }

    public override bool InMemory => true;

    public override async Task<IQueryable<RightInWords>> Source(Ask ask)
    {
        var rules = await ask.Services.GetRequiredService<RuleBooks>().Now(ask.Db, ask.Stop);
        var sets = rules.Facts.RuleSets.ToDictionary(s => s.Id);
        return rules.Facts.Rights.Select(r => RightInWords.Of(r, sets[r.RuleSetId], rules)).ToList().AsQueryable();
    }
}
