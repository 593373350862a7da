using Objekt.Api.Authority;
using Objekt.Domain.Authority;
using static Objekt.Api.Authority.LadderParts;
using static Objekt.Api.Data.Demo.RightDraft;

namespace Objekt.Api.Data.Demo;

/// <summary>The faults that were let stand, so that every answer can be seen: two rights that say differently, and one that the law sets aside.</summary>
internal static class DemoRightsAtOdds
{
    public static void Add(RightDraft rights, LadderParts ladder)
    {
        rights.Add("B-73", "I E-tjänster och integration beslutar objektledaren om prov som berör flera kommuner.",
            On("trial-start", onObject: "e-tjanster-och-integration", reach: Reach.Shared), ladder.FromManager());
        rights.Add("B-74", "IT-strategen beslutar om gemensamma prov i E-tjänster och integration.",
            On("trial-start", onObject: "e-tjanster-och-integration", reach: Reach.Shared),
            [Alone(new SeatRef(SeatId: DemoUnion.SeatId("it-strateg")), 5, Owner, OwnerIt), ladder.Body()]);
        rights.Add("B-75", "Objektägaren fastställer gallringsplan för flera kommuner i Individ- och familjeomsorg (äldre rutin).",
            On("retention-plan", onObject: "individ-och-familjeomsorg", reach: Reach.Shared), ladder.FromOwner());
    }
}
