using Microsoft.EntityFrameworkCore;
using Objekt.Api.Data;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Exchange.Kinds;

/// <summary>The union's kommuner.</summary>
internal sealed class KommunStore() : KindStore(ImportKinds.Kommuner)
{
    public override async IAsyncEnumerable<KnownRecord> Read(ObjektDb db, ExportView view, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var k in await db.Kommun.AsNoTracking().OrderBy(k => k.Order).ThenBy(k => k.Code).ToListAsync(stop))
        {
            yield return new KnownRecord(k.Code, Values(("code", k.Code), ("name", k.Name), ("mark", k.Mark), ("inhabitants", Text(k.Inhabitants)), ("inhabitantsSource", k.InhabitantsSource),
                ("host", YesNo(k.IsHost)), ("order", Text(k.Order)), ("from", Text(k.From)), ("to", Text(k.To))), [k.Name]);
        }
    }

    public override async Task<Refusal?> Apply(ImportWriting writing, CancellationToken stop)
    {
        var all = await writing.Db.Kommun.ToDictionaryAsync(k => k.Code, stop);
        foreach (var record in writing.Records)
        {
            if (!all.TryGetValue(record["code"], out var kommun))
            {
                kommun = New(record["code"], all.Values, writing.Today);
                writing.Db.Add(kommun);
                all[kommun.Code] = kommun;
            }
            if (record.Has("name")) kommun.Name = record["name"];
            if (record.Has("mark")) kommun.Mark = record["mark"].ToUpperInvariant();
            if (record.Has("inhabitants")) kommun.Inhabitants = record.Whole("inhabitants");
            if (record.Has("inhabitantsSource")) kommun.InhabitantsSource = record.Text("inhabitantsSource");
            if (record.Has("host")) kommun.IsHost = record.Yes("host");
            if (record.Has("order")) kommun.Order = record.Whole("order")!.Value;
            if (record.Has("from")) kommun.From = record.Day("from")!.Value;
            if (record.Has("to")) kommun.To = record.Day("to");
            kommun.Version = Guid.CreateVersion7();
        }
        return all.Values.GroupBy(k => k.Mark).FirstOrDefault(g => g.Count() > 1) is { } same
            ? new Refusal.Invalid($"Märket {same.Key} används av både {string.Join(" och ", same.Select(k => k.Name))}. Ge en av dem ett annat.", "mark")
            : null;
    }

    /// <summary>A kommun with its official name and a mark that no other has.</summary>
    public static Kommun New(string code, IEnumerable<Kommun> others, DateOnly today)
    {
        var (name, there) = (SwedishKommuner.Find(code)!.Name, others.ToList());
        return new Kommun
        {
            Code = code, Name = name, Mark = KommunRules.MarkOf(name, [.. there.Select(k => k.Mark)]), From = today, Version = Guid.CreateVersion7(),
            Order = there.Select(k => k.Order).DefaultIfEmpty(0).Max() + 1,
        };
    }
}

/// <summary>Nämnder with their förvaltningar.</summary>
internal sealed class NamndStore() : KindStore(ImportKinds.Namnder)
{
    public override async IAsyncEnumerable<KnownRecord> Read(ObjektDb db, ExportView view, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var day = view.Day;
        foreach (var n in await db.Namnder.AsNoTracking().Include(n => n.Forvaltningar).OrderBy(n => n.Kommun!.Order).ThenBy(n => n.Name).ThenBy(n => n.Id).AsSplitQuery().ToListAsync(stop))
        {
            yield return new KnownRecord(n.Slug, Values(("slug", n.Slug), ("name", n.Name), ("kommun", n.KommunCode),
                ("forvaltningar", ValueList.Write(n.Forvaltningar.On(day).Select(f => f.Name).Order(StringComparer.Ordinal))), ("from", Text(n.From)), ("to", Text(n.To))), [n.Name]);
        }
    }

    public override async Task<Refusal?> Apply(ImportWriting writing, CancellationToken stop)
    {
        var all = await writing.Db.Namnder.Include(n => n.Forvaltningar).ToDictionaryAsync(n => n.Slug, stop);
        foreach (var record in writing.Records)
        {
            if (record.KnownId is null || !all.TryGetValue(record.KnownId, out var namnd))
            {
                var slug = await writing.Slug<Namnd>(record["slug"], record["name"] + " " + SwedishKommuner.Find(record["kommun"])?.Name, "namnd", 120, stop);
                namnd = new Namnd { Id = Guid.CreateVersion7(), Slug = slug, Name = record["name"], KommunCode = record["kommun"], From = writing.Today };
                writing.Db.Add(namnd);
            }
            if (record.Has("name")) namnd.Name = record["name"];
            if (record.Has("kommun")) namnd.KommunCode = record["kommun"];
            if (record.Has("from")) namnd.From = record.Day("from")!.Value;
            if (record.Has("to")) namnd.To = record.Day("to");
            namnd.Version = Guid.CreateVersion7();
            foreach (var name in record.List("forvaltningar").Where(f => !namnd.Forvaltningar.Any(x => x.Name == f && x.Holds(writing.Today))))
            {
                writing.Db.Add(new Forvaltning
                {
                    Id = Guid.CreateVersion7(), NamndId = namnd.Id, KommunCode = namnd.KommunCode, Name = name, From = namnd.From > writing.Today ? namnd.From : writing.Today, Version = Guid.CreateVersion7(),
                    Slug = await writing.Slug<Forvaltning>("", name + " " + SwedishKommuner.Find(namnd.KommunCode)?.Name, "forvaltning", 120, stop),
                });
            }
        }
        return null;
    }
}

/// <summary>People: name, work address, title and employer.</summary>
internal sealed class PersonStore() : KindStore(ImportKinds.People)
{
    public override async IAsyncEnumerable<KnownRecord> Read(ObjektDb db, ExportView view, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var p in await db.People.AsNoTracking().OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(stop))
        {
            yield return new KnownRecord(p.Slug, Values(("slug", p.Slug), ("name", p.Name), ("email", p.Email), ("title", p.Title), ("kommun", p.HomeKommunCode), ("active", YesNo(p.Active))), [p.Name]);
        }
    }

    public override async Task<Refusal?> Apply(ImportWriting writing, CancellationToken stop)
    {
        var all = await writing.Db.People.ToDictionaryAsync(p => p.Slug, stop);
        foreach (var record in writing.Records)
        {
            if (record.KnownId is null || !all.TryGetValue(record.KnownId, out var person))
            {
                person = new Person { Id = Guid.CreateVersion7(), Slug = await writing.Slug<Person>(record["slug"], record["name"], "person", 120, stop), Name = record["name"] };
                writing.Db.Add(person);
            }
            if (record.Has("name")) person.Name = record["name"];
            if (record.Has("email")) person.Email = record.Text("email");
            if (record.Has("title")) person.Title = record.Text("title");
            if (record.Has("kommun")) person.HomeKommunCode = record.Text("kommun");
            if (record.Has("active")) person.Active = record.Yes("active");
            person.Version = Guid.CreateVersion7();
        }
        return null;
    }
}
