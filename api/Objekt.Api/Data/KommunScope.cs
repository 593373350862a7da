using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Objekt.Api.Audit;
using Objekt.Api.Changes;
using Objekt.Api.Exchange;
using Objekt.Api.Exchange.Messages;
using Objekt.Api.Identity;
using Objekt.Domain.Audit;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Data;

/// <summary>
/// The kommun walls, in the only place where they are: one query filter per entity, so that every list, count, filter,
/// expand and export of both doors passes through them. Who the caller is comes from the seats held today.
/// </summary>
/// <remarks>
/// Three classes of rows: <b>union</b> (everybody signed in: kommuner, rules, bodies of law, words), <b>shared</b>
/// (objects and what hangs on them: the kommuner that take or have taken part) and <b>kommun</b> (one kommun's own: its
/// uses, costs, assessments). The filters ask bare tables (the *Tie types), since a filter that asked a filtered entity
/// would go round in circles.
/// </remarks>
public static class KommunScope
{
    internal static void Wall(ModelBuilder model, ObjektDb db)
    {
        Ties(model);

        // Union: what everybody who is signed in may read.
        model.Entity<Union>().HasQueryFilter(_ => db.SignedIn);
        model.Entity<Kommun>().HasQueryFilter(_ => db.SignedIn);
        model.Entity<Namnd>().HasQueryFilter(_ => db.SignedIn);
        model.Entity<Forvaltning>().HasQueryFilter(_ => db.SignedIn);
        model.Entity<ObjectFamily>().HasQueryFilter(_ => db.SignedIn);
        model.Entity<RoleType>().HasQueryFilter(_ => db.SignedIn);
        model.Entity<MatterType>().HasQueryFilter(_ => db.SignedIn);
        model.Entity<RuleSet>().HasQueryFilter(_ => db.SignedIn);
        model.Entity<DecisionRight>().HasQueryFilter(_ => db.SignedIn);
        model.Entity<Supplier>().HasQueryFilter(_ => db.SignedIn);
        model.Entity<Function>().HasQueryFilter(_ => db.SignedIn);

        // Shared: the kommuner that take or have taken part in the object.
        model.Entity<MaintenanceObject>().HasQueryFilter(o => db.SeesAll
            || db.Set<ShareTie>().Any(t => t.ObjectId == o.Id && db.Kommuner.Contains(t.KommunCode)) || db.SteeredObjects.Contains(o.Id));
        model.Entity<FamilyMembership>().HasQueryFilter(m => db.SeesAll
            || db.Set<ShareTie>().Any(t => t.ObjectId == m.ObjectId && db.Kommuner.Contains(t.KommunCode)) || db.SteeredObjects.Contains(m.ObjectId));
        model.Entity<ObjectParticipation>().HasQueryFilter(p => db.SeesAll
            || db.Set<ShareTie>().Any(t => t.ObjectId == p.ObjectId && db.Kommuner.Contains(t.KommunCode)) || db.SteeredObjects.Contains(p.ObjectId));
        model.Entity<Seat>().HasQueryFilter(s => db.SeesAll || (db.SignedIn && (s.ObjectId == null
            || db.Set<ShareTie>().Any(t => t.ObjectId == s.ObjectId && db.Kommuner.Contains(t.KommunCode)) || db.SteeredObjects.Contains(s.ObjectId.Value))));
        // What was taken back before it held a day is there for proof only.
        model.Entity<SeatHolding>().HasQueryFilter(h => (h.To == null || h.To >= h.From) && (db.SeesAll || (db.SignedIn && db.Set<SeatTie>().Any(s => s.Id == h.SeatId && (s.ObjectId == null
            || db.Set<ShareTie>().Any(t => t.ObjectId == s.ObjectId && db.Kommuner.Contains(t.KommunCode)) || db.SteeredObjects.Contains(s.ObjectId.Value))))));
        model.Entity<SeatDeputy>().HasQueryFilter(d => (d.To == null || d.To >= d.From) && (db.SeesAll || (db.SignedIn && db.Set<SeatTie>().Any(s => s.Id == d.SeatId && (s.ObjectId == null
            || db.Set<ShareTie>().Any(t => t.ObjectId == s.ObjectId && db.Kommuner.Contains(t.KommunCode)) || db.SteeredObjects.Contains(s.ObjectId.Value))))));
        model.Entity<DeputyPeriod>().HasQueryFilter(p => (p.To == null || p.To >= p.From) && (db.SeesAll || (db.SignedIn && db.Set<DeputyTie>().Any(d => d.Id == p.DeputyId
            && db.Set<SeatTie>().Any(s => s.Id == d.SeatId && (s.ObjectId == null
            || db.Set<ShareTie>().Any(t => t.ObjectId == s.ObjectId && db.Kommuner.Contains(t.KommunCode)) || db.SteeredObjects.Contains(s.ObjectId.Value)))))));
        model.Entity<DecisionForum>().HasQueryFilter(f => db.SeesAll || (db.SignedIn && (f.ObjectId == null
            || db.Set<ShareTie>().Any(t => t.ObjectId == f.ObjectId && db.Kommuner.Contains(t.KommunCode)) || db.SteeredObjects.Contains(f.ObjectId.Value))));
        model.Entity<ForumMember>().HasQueryFilter(m => db.SeesAll || (db.SignedIn && db.Set<ForumTie>().Any(f => f.Id == m.ForumId && (f.ObjectId == null
            || db.Set<ShareTie>().Any(t => t.ObjectId == f.ObjectId && db.Kommuner.Contains(t.KommunCode)) || db.SteeredObjects.Contains(f.ObjectId.Value)))));
        model.Entity<ForumMeeting>().HasQueryFilter(m => db.SeesAll || (db.SignedIn && db.Set<ForumTie>().Any(f => f.Id == m.ForumId && (f.ObjectId == null
            || db.Set<ShareTie>().Any(t => t.ObjectId == f.ObjectId && db.Kommuner.Contains(t.KommunCode)) || db.SteeredObjects.Contains(f.ObjectId.Value)))));

        // A person who sits in a seat is known in the union; others are known at their employer only.
        model.Entity<Person>().HasQueryFilter(p => db.SeesAll || p.Id == db.PersonId || (p.HomeKommunCode != null && db.Kommuner.Contains(p.HomeKommunCode))
            || (db.SignedIn && (db.Set<HolderTie>().Any(h => h.PersonId == p.Id && (h.To == null || h.To >= h.From)) || db.Set<DeputyTie>().Any(d => d.PersonId == p.Id && (d.To == null || d.To >= d.From)))));

        // The catalogue: common systems for everybody; a local system where it is used, and for those who steer its object.
        model.Entity<ItSystem>().HasQueryFilter(s => db.SeesAll || (db.SignedIn && (s.Common
            || db.Set<UseTie>().Any(u => u.ItSystemId == s.Id && db.Kommuner.Contains(u.KommunCode))
            || db.Set<SystemTie>().Any(o => o.ItSystemId == s.Id && db.SteeredObjects.Contains(o.ObjectId)))));
        model.Entity<SystemFunction>().HasQueryFilter(f => db.SeesAll || (db.SignedIn && db.Set<CatalogueTie>().Any(s => s.Id == f.ItSystemId && (s.Common
            || db.Set<UseTie>().Any(u => u.ItSystemId == s.Id && db.Kommuner.Contains(u.KommunCode))
            || db.Set<SystemTie>().Any(o => o.ItSystemId == s.Id && db.SteeredObjects.Contains(o.ObjectId))))));
        model.Entity<SystemAlias>().HasQueryFilter(a => db.SeesAll || (db.SignedIn && db.Set<CatalogueTie>().Any(s => s.Id == a.ItSystemId
            && (db.Set<UseTie>().Any(u => u.ItSystemId == s.Id && db.Kommuner.Contains(u.KommunCode))
            || db.Set<SystemTie>().Any(o => o.ItSystemId == s.Id && db.SteeredObjects.Contains(o.ObjectId))))));
        model.Entity<SystemObject>().HasQueryFilter(x => db.SeesAll || (db.SignedIn
            && db.Set<CatalogueTie>().Any(s => s.Id == x.ItSystemId && (s.Common
            || db.Set<UseTie>().Any(u => u.ItSystemId == s.Id && db.Kommuner.Contains(u.KommunCode))
            || db.Set<SystemTie>().Any(o => o.ItSystemId == s.Id && db.SteeredObjects.Contains(o.ObjectId))))
            && (db.Set<ShareTie>().Any(t => t.ObjectId == x.ObjectId && db.Kommuner.Contains(t.KommunCode)) || db.SteeredObjects.Contains(x.ObjectId))));

        // Kommun: one kommun's own rows.
        model.Entity<SystemUse>().HasQueryFilter(u => db.SeesAll || db.Kommuner.Contains(u.KommunCode)
            || db.Set<SystemTie>().Any(o => o.ItSystemId == u.ItSystemId && db.SteeredObjects.Contains(o.ObjectId)));
        model.Entity<Assessment>().HasQueryFilter(a => db.SeesAll || db.Set<UseTie>().Any(u => u.Id == a.SystemUseId && (db.Kommuner.Contains(u.KommunCode)
            || db.Set<SystemTie>().Any(o => o.ItSystemId == u.ItSystemId && db.SteeredObjects.Contains(o.ObjectId)))));

        // Matters: the affected kommuner, those who steer the object, whoever requested it, and the body that decides it or has delegated it; a draft is the requester's own.
        model.Entity<ChangeRequest>().HasQueryFilter(c => c.RequesterId == db.PersonId || (c.State != ChangeState.Draft && (db.SeesAll
            || db.Set<AffectedTie>().Any(k => k.ChangeRequestId == c.Id && db.Kommuner.Contains(k.KommunCode)) || (c.ObjectId != null && db.SteeredObjects.Contains(c.ObjectId.Value))
            || db.Set<VotedTie>().Any(s => s.ChangeRequestId == c.Id && s.ForumId != null && db.Bodies.Contains(s.ForumId.Value))
            || db.Set<DelegatedTie>().Any(d => d.ChangeRequestId == c.Id && d.BodyId != null && db.Bodies.Contains(d.BodyId.Value)))));
        OfMatter<ChangeKommun>(model, db, k => k.ChangeRequestId);
        OfMatter<ChangeSystem>(model, db, s => s.ChangeRequestId);
        OfMatter<ChangeStep>(model, db, s => s.ChangeRequestId);
        OfMatter<ConflictOfInterest>(model, db, c => c.ChangeRequestId);
        OfMatter<Decision>(model, db, d => d.ChangeRequestId);
        // Who has declared a conflict of interest reads nothing more of how it is prepared.
        OfMatter<Position>(model, db, p => p.ChangeRequestId, prepared: true);
        OfMatter<ChangeEvent>(model, db, e => e.ChangeRequestId, prepared: true);
        OfMatter<ChangeDocument>(model, db, d => d.ChangeRequestId, prepared: true);
        OfMatter<ChangeMessage>(model, db, m => m.ChangeRequestId, prepared: true);
        OfMatter<SecrecyMark>(model, db, m => m.ChangeRequestId, prepared: true);
        OfMatter<DisclosureCopy>(model, db, c => c.ChangeRequestId, prepared: true);
        OfMatter<DecisionRegistration>(model, db, r => r.ChangeRequestId);
        OfMatter<DelegationReportItem>(model, db, i => i.ChangeRequestId);
        // A list says how many and when; what is on it is seen by those who see the matters. So with a paragraph that tells of a list.
        model.Entity<DelegationReport>().HasQueryFilter(_ => db.SignedIn);
        OfMatter<MinutesParagraph>(model, db, p => p.ChangeRequestId, prepared: true);
        model.Entity<NumberSeries>().HasQueryFilter(_ => db.SeesAll);

        // Own: what one did oneself; the whole log is for those who see the whole union, and tokens are for their person and the administrator.
        model.Entity<AuditEntry>().HasQueryFilter(e => db.SeesAll || (db.SignedIn && e.PersonId == db.PersonId));
        model.Entity<KeptAnswer>().HasQueryFilter(a => db.SignedIn && a.PersonId == db.PersonId);
        model.Entity<AccessToken>().HasQueryFilter(t => db.SignedIn && (db.Administers || t.PersonId == db.PersonId));
        ExchangeTables.Wall(model, db);
        MessageTables.Wall(model, db);
    }

    /// <summary>What hangs on a matter is seen by those who see the matter; what hangs on none, by everybody signed in.</summary>
    private static void OfMatter<T>(ModelBuilder model, ObjektDb db, Expression<Func<T, Guid?>> matter, bool prepared = false) where T : class
    {
        Expression<Func<Guid?, bool>> seen = id => (id == null && db.SignedIn) || db.Set<MatterTie>().Any(c => c.Id == id && (c.RequesterId == db.PersonId || (c.State != ChangeState.Draft && (db.SeesAll
            || db.Set<AffectedTie>().Any(k => k.ChangeRequestId == c.Id && db.Kommuner.Contains(k.KommunCode)) || (c.ObjectId != null && db.SteeredObjects.Contains(c.ObjectId.Value))
            || db.Set<VotedTie>().Any(s => s.ChangeRequestId == c.Id && s.ForumId != null && db.Bodies.Contains(s.ForumId.Value))
            || db.Set<DelegatedTie>().Any(d => d.ChangeRequestId == c.Id && d.BodyId != null && db.Bodies.Contains(d.BodyId.Value))))));
        Expression<Func<Guid?, bool>> apart = id => !db.Set<ConflictTie>().Any(t => t.ChangeRequestId == id && t.PersonId == db.PersonId);
        var body = ReplacingExpressionVisitor.Replace(seen.Parameters[0], matter.Body, seen.Body);
        if (prepared) body = Expression.AndAlso(body, ReplacingExpressionVisitor.Replace(apart.Parameters[0], matter.Body, apart.Body));
        model.Entity<T>().HasQueryFilter(Expression.Lambda<Func<T, bool>>(body, matter.Parameters[0]));
    }

    /// <summary>The tables that the filters ask, without filters of their own. Only this file may use them.</summary>
    private static void Ties(ModelBuilder model)
    {
        model.Entity<ShareTie>().HasNoKey().ToView("ObjectParticipations");
        model.Entity<SeatTie>().HasNoKey().ToView("Seats");
        model.Entity<ForumTie>().HasNoKey().ToView("Forums");
        model.Entity<HolderTie>().HasNoKey().ToView("SeatHoldings");
        model.Entity<DeputyTie>().HasNoKey().ToView("SeatDeputies");
        model.Entity<CatalogueTie>().HasNoKey().ToView("ItSystems");
        model.Entity<UseTie>().HasNoKey().ToView("SystemUses");
        model.Entity<SystemTie>().HasNoKey().ToView("SystemObjects");
        model.Entity<MatterTie>().HasNoKey().ToView("ChangeRequests");
        model.Entity<AffectedTie>().HasNoKey().ToView("ChangeKommuner");
        model.Entity<VotedTie>().HasNoKey().ToView("ChangeSteps");
        model.Entity<DelegatedTie>().HasNoKey().ToView("Decisions");
        model.Entity<ConflictTie>().HasNoKey().ToView("ConflictsOfInterest");
    }

    internal sealed class ShareTie { public Guid ObjectId { get; init; } public string KommunCode { get; init; } = ""; }
    internal sealed class SeatTie { public Guid Id { get; init; } public Guid? ObjectId { get; init; } }
    internal sealed class ForumTie { public Guid Id { get; init; } public Guid? ObjectId { get; init; } }
    internal sealed class HolderTie { public Guid PersonId { get; init; } public DateOnly From { get; init; } public DateOnly? To { get; init; } }
    internal sealed class DeputyTie { public Guid Id { get; init; } public Guid SeatId { get; init; } public Guid PersonId { get; init; } public DateOnly From { get; init; } public DateOnly? To { get; init; } }
    internal sealed class CatalogueTie { public Guid Id { get; init; } public bool Common { get; init; } }
    internal sealed class UseTie { public Guid Id { get; init; } public Guid ItSystemId { get; init; } public string KommunCode { get; init; } = ""; }
    internal sealed class MatterTie { public Guid Id { get; init; } public Guid RequesterId { get; init; } public Guid? ObjectId { get; init; } public ChangeState State { get; init; } }
    internal sealed class AffectedTie { public Guid ChangeRequestId { get; init; } public string KommunCode { get; init; } = ""; }
    internal sealed class VotedTie { public Guid ChangeRequestId { get; init; } public Guid? ForumId { get; init; } }
    internal sealed class DelegatedTie { public Guid ChangeRequestId { get; init; } public Guid? BodyId { get; init; } }
    internal sealed class ConflictTie { public Guid ChangeRequestId { get; init; } public Guid PersonId { get; init; } }
    internal sealed class SystemTie { public Guid ItSystemId { get; init; } public Guid ObjectId { get; init; } }
}
