using Objekt.Domain.Authority;
using Objekt.Domain.Exchange;
using Objekt.Domain.Systems;

namespace Objekt.Api.Data.Demo;

/// <summary>Writes the catalogue: one system a line, then its use in each kommun. What nobody has said is written as null.</summary>
internal sealed class SystemDraft(DemoUnion union, string responsible)
{
    private ItSystem system = null!;
    private SystemUse use = null!;

    /// <summary>A system that this object is responsible for. No supplier means that nobody has said it.</summary>
    public SystemDraft System(string name, string function, string? supplier = null, Lifecycle lifecycle = Lifecycle.Active, bool common = false, string? about = null)
    {
        var slug = SeedId.Slug(name);
        if (union.Facts.Systems.Any(s => s.Slug == slug)) slug += "-2";
        system = new ItSystem
        {
            Id = SeedId.Of("system", slug), Slug = slug, Name = name, NameFolded = CellText.Fold(name), Description = about, Lifecycle = lifecycle, Common = common,
            SupplierId = supplier is null ? null : Supplier(supplier), Version = SeedId.Of("version", "system " + slug),
        };
        union.Facts.Systems.Add(system);
        union.Facts.SystemFunctions.Add(new SystemFunction { ItSystemId = system.Id, FunctionId = Function(function) });
        Tie(responsible, SystemObjectRole.Responsible, DemoUnion.Start);
        return this;
    }

    public SystemDraft Mora(int? users, int? cost, int? since, string? called = null) => In(DemoUnion.Mora, users, cost, since, called);
    public SystemDraft Orsa(int? users, int? cost, int? since, string? called = null) => In(DemoUnion.Orsa, users, cost, since, called);
    public SystemDraft Alvdalen(int? users, int? cost, int? since, string? called = null) => In(DemoUnion.Alvdalen, users, cost, since, called);

    /// <summary>What each side says of the use last written; null is a blank, which is not the same as not knowing.</summary>
    public SystemDraft Say(AssessmentVerdict? business, AssessmentVerdict? it, string? why = null)
    {
        Assess(Side.Business, business, why, $"objektledare-{responsible}");
        Assess(Side.It, it, null, null);
        return this;
    }

    /// <summary>The use last written ended on this day.</summary>
    public SystemDraft Ended(DateOnly day)
    {
        use.Until = day;
        return this;
    }

    /// <summary>Objects that use the system without being responsible for it.</summary>
    public SystemDraft UsedBy(params string[] objects)
    {
        foreach (var other in objects) Tie(other, SystemObjectRole.Using, DemoUnion.Start);
        return this;
    }

    /// <summary>Another object was responsible until this day.</summary>
    public SystemDraft Earlier(string other, DateOnly lastDay)
    {
        union.Facts.SystemObjects.Single(o => o.ItSystemId == system.Id && o.Role == SystemObjectRole.Responsible).From = lastDay.AddDays(1);
        Tie(other, SystemObjectRole.Responsible, DemoUnion.Start, lastDay);
        return this;
    }

    /// <summary>Another name that lists know the system by.</summary>
    public SystemDraft AlsoCalled(params string[] names)
    {
        union.Facts.Aliases.AddRange(names.Select(n => new SystemAlias { Id = SeedId.Of("alias", n), ItSystemId = system.Id, Name = n, NameFolded = CellText.Fold(n) }));
        return this;
    }

    private SystemDraft In(string kommun, int? users, int? cost, int? since, string? called)
    {
        var owner = Owner(kommun);
        use = new SystemUse
        {
            Id = SeedId.Of("use", $"{system.Slug} {kommun}"), ItSystemId = system.Id, KommunCode = kommun, LocalName = called,
            Users = users, YearlyCost = cost * 100L, Since = since is { } year ? new DateOnly(year, 1, 1) : null,
            Owner = owner?.Name, OwnerForvaltningId = owner?.Id, Version = SeedId.Of("version", $"use {system.Slug} {kommun}"),
        };
        union.Facts.Uses.Add(use);
        return this;
    }

    private void Tie(string onObject, SystemObjectRole role, DateOnly from, DateOnly? to = null) => union.Facts.SystemObjects.Add(new SystemObject
    {
        Id = SeedId.Of("systemObject", $"{system.Slug} {onObject}"), ItSystemId = system.Id, ObjectId = DemoUnion.ObjectId(onObject), Role = role, From = from, To = to,
    });

    private void Assess(Side side, AssessmentVerdict? verdict, string? why, string? person)
    {
        if (verdict is not { } said) return;
        var known = person is not null && union.Facts.People.Any(p => p.Slug == person);
        union.Facts.Assessments.Add(new Assessment
        {
            Id = SeedId.Of("assessment", $"{use.Id} {side}"), SystemUseId = use.Id, Side = side, Verdict = said, Reason = why,
            PersonId = known ? DemoUnion.PersonId(person!) : null, From = new(2026, 3, 2),
        });
    }

    /// <summary>The förvaltning that owns the use: that of the object's family in the kommun; the IT department's own systems have none there.</summary>
    private Domain.Organisation.Forvaltning? Owner(string kommun)
    {
        var family = union.Facts.Memberships.Last(m => m.ObjectId == DemoUnion.ObjectId(responsible) && m.To is null).FamilyId;
        var name = union.Facts.Families.Single(f => f.Id == family).Slug switch
        {
            "larande" => "barn-och-utbildningsforvaltningen",
            "omsorg" => "socialforvaltningen",
            "samhalle" => "samhallsbyggnadsforvaltningen",
            "stod" => "ekonomi-och-personalenheten",
            "digitala-kanaler" => "kommunledningskontoret",
            _ => null,
        };
        return name is null ? null : union.Facts.Forvaltningar.Single(f => f.Slug == $"{name}-{DemoUnion.Short(kommun)}");
    }

    private Guid Supplier(string name)
    {
        var slug = SeedId.Slug(name);
        var id = SeedId.Of("supplier", slug);
        if (union.Facts.Suppliers.All(s => s.Id != id)) union.Facts.Suppliers.Add(new Supplier { Id = id, Slug = slug, Name = name, Version = SeedId.Of("version", "supplier " + slug) });
        return id;
    }

    private Guid Function(string name)
    {
        var slug = SeedId.Slug(name);
        var id = SeedId.Of("function", slug);
        if (union.Facts.Functions.All(f => f.Id != id)) union.Facts.Functions.Add(new Function { Id = id, Slug = slug, Name = name, Version = SeedId.Of("version", "function " + slug) });
        return id;
    }
}
