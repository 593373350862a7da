using Objekt.Domain.Systems;

namespace Objekt.Api.Data.Demo;

/// <summary>
/// The catalogue and its use in each kommun. Product names are real; who uses what, since when, by how many, at what cost
/// and what anybody thinks of it is invented, and so are the suppliers unless the product's own name says who.
/// Blanks and different spellings of one product are kept on purpose: real lists have them.
/// </summary>
internal static class DemoSystems
{
    public const string Business = "Exempelsystem AB";
    public const string Nordic = "Påhittprogram Norden AB";
    public const string School = "Attrapp Skolsystem AB";
    public const string Care = "Fiktiv Omsorgsdata AB";
    public const string Maps = "Testgrens Kartor AB";
    public const string Property = "Låtsas Fastighetsdata AB";
    public const string Operations = "Demo Driftpartner AB";

    /// <summary>Vet ej: said by somebody, which a blank is not.</summary>
    public const AssessmentVerdict Unsure = AssessmentVerdict.Unknown;

    /// <summary>Nobody has stated where the system stands in its life.</summary>
    public const Lifecycle Unstated = Lifecycle.Unknown;

    public static void Add(DemoUnion union)
    {
        DemoSystemsOfSupport.Add(union);
        DemoSystemsOfLearning.Add(union);
        DemoSystemsOfCare.Add(union);
        DemoSystemsOfPlaces.Add(union);
        DemoSystemsOfIt.Add(union);
    }
}
