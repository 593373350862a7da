using System.Globalization;

namespace Objekt.Tests.Safety;

/// <summary>How many rounds a test of luck plays: few in every run, as many as OBJEKT_ROUNDS says when somebody asks.</summary>
internal static class OnDemand
{
    public static int Rounds(int usual) =>
        Environment.GetEnvironmentVariable("OBJEKT_ROUNDS") is { Length: > 0 } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : usual;
}
