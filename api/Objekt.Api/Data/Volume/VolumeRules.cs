using Objekt.Api.Authority;
using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;
using static Objekt.Api.Authority.LadderParts;

namespace Objekt.Api.Data.Volume;

/// <summary>One adopted rule set: a ready template for everything, and five rights of each object's own that never overlap.</summary>
internal static class VolumeRules
{
    private static readonly long[] Limits = [20_000, 40_000, 60_000, 80_000, 100_000, 150_000, 250_000];

    public static void Add(VolumeUnion union)
    {
        var set = new RuleSet
        {
            Id = SeedId.Of("ruleSet", "volume"), Number = 1, Name = "Påhittade beslutsrätter", State = RuleSetState.Adopted, From = VolumeUnion.Start,
            Source = "Gemensamma nämnden 2024-12-11 § 9 (påhittat)", Version = union.Next("version"),
        };
        union.Facts.RuleSets.Add(set);

        var facts = union.Facts.ToRuleFacts();
        var common = RuleTemplates.Make("delegating", facts, set.Id, "Delegationsordning (påhittad)", VolumeUnion.Start);
        union.Facts.Rights.AddRange(common.Rights);

        var place = TemplatePlace.Read(facts, ownKommun: false, VolumeUnion.Start);
        var words = new RuleWords(facts);
        var number = common.Rights.Count;
        foreach (var made in union.Facts.Objects)
        {
            var (low, high, change, contract) = (Limit(union), 300_000 + Limit(union), Limit(union), Limit(union));
            Own("system-acquire system-replace", Reach.Any, null, low, place.Ladder.FromManager());
            Own("system-acquire system-replace", Reach.Any, low, high, place.Ladder.FromOwner());
            Own("change-normal integration-change", Reach.Local, null, change, [Alone(Representatives, 5, Manager), .. place.Ladder.FromOwner()]);
            Own("change-normal integration-change", Reach.Shared, null, change, place.Ladder.FromManager());
            Own("contract-renew", Reach.Any, null, contract, place.Ladder.FromManagerIt());

            void Own(string types, Reach reach, long? above, long upTo, List<LadderStep> steps)
            {
                number++;
                var right = new DecisionRight
                {
                    Id = union.Next("right"), RuleSetId = set.Id, Key = $"B-{number}", Text = "", Steps = steps, From = VolumeUnion.Start,
                    Covers = new Covers { MatterTypes = [.. types.Split(' ')], Objects = [made.Id], Reach = reach, Above = above is { } from ? new Sek(from * 100) : null, UpTo = new Sek(upTo * 100) },
                    Source = new RightSource($"Delegationsordning, punkt {number} (påhittad)", place.Body, AllowsOtherEmployers: true),
                };
                right.Text = RightSentence.Of(right, words);
                union.Facts.Rights.Add(right);
            }
        }
    }

    private static long Limit(VolumeUnion union) => union.Chance.ArrayElement(Limits);
}
