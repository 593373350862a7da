using Xunit;

namespace Objekt.Tests.Schema;

public sealed class TheGraphQlSchema(Apps apps) : IClassFixture<Apps>
{
    [Fact]
    public async Task The_snapshot_is_what_the_door_says()
    {
        var app = await apps.On(Provider.Sqlite);
        var said = await app.Anonymous.GetStringAsync("/graphql/schema.graphql", TestContext.Current.CancellationToken);
        var snapshot = Repository.PathOf("docs", "schema", "schema.graphql");
        if (File.Exists(snapshot) && await File.ReadAllTextAsync(snapshot, TestContext.Current.CancellationToken) == said) return;

        await File.WriteAllTextAsync(snapshot + ".received", said, TestContext.Current.CancellationToken);
        Assert.Fail($"The schema has changed. Compare {snapshot} with {snapshot}.received, and replace it if the change is meant; then let the web client generate its types again.");
    }

    [Fact]
    public async Task Every_mutation_that_clients_rely_on_is_there_with_one_input_and_its_refusals()
    {
        var app = await apps.On(Provider.Sqlite);
        var schema = await app.Anonymous.GetStringAsync("/graphql/schema.graphql", TestContext.Current.CancellationToken);
        foreach (var mutation in new[] { "saveUnion", "saveKommun", "saveNamnd", "saveForvaltning", "savePerson", "saveObjectFamily", "saveMaintenanceObject", "saveSeat", "assignSeat", "setDeputy", "saveForum", "saveFunction", "saveSupplier", "saveMatterType", "saveItSystem", "saveSystemUse", "adoptRuleTemplate" })
        {
            var type = char.ToUpperInvariant(mutation[0]) + mutation[1..];
            Assert.Contains($"  {mutation}(", schema, StringComparison.Ordinal);
            Assert.Contains($"input {type}Input", schema, StringComparison.Ordinal);
            Assert.Contains($"type {type}Payload", schema, StringComparison.Ordinal);
        }
    }
}
