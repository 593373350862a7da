using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Objekt.Tests;

/// <summary>The two databases that every API test runs on.</summary>
public enum Provider { Sqlite, Postgres }

/// <summary>Runs a theory once per database: [Theory, Databases] and a parameter Provider.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DatabasesAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow(Provider.Sqlite), new TheoryDataRow(Provider.Postgres)]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
