using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;
using Microsoft.OData.Edm.Vocabularies;
using Microsoft.OData.Edm.Vocabularies.V1;
using Xunit;

namespace Objekt.Tests.OData;

public sealed class ReadingTheMetadata(Apps apps) : IClassFixture<Apps>
{
    [Fact]
    public async Task The_snapshot_is_what_the_door_says()
    {
        var app = await apps.On(Provider.Sqlite);
        var said = (await app.Ask("$metadata")).Answers().Body;
        var snapshot = Repository.PathOf("docs", "schema", "odata.xml");
        if (File.Exists(snapshot) && await File.ReadAllTextAsync(snapshot, TestContext.Current.CancellationToken) == said) return;

        await File.WriteAllTextAsync(snapshot + ".received", said, TestContext.Current.CancellationToken);
        Assert.Fail($"$metadata has changed. Compare {snapshot} with {snapshot}.received, and replace it if the change is meant.");
    }

    [Fact]
    public async Task The_document_is_valid_for_a_reader_that_is_not_ours()
    {
        var model = await Read();
        Assert.True(model.Validate(out var faults), string.Join("; ", faults.Select(f => $"{f.ErrorLocation} {f.ErrorMessage}")));
        Assert.NotEmpty(model.EntityContainer.EntitySets());
    }

    [Fact]
    public async Task Every_set_column_link_and_function_is_described_in_both_languages_Swedish_first()
    {
        var model = await Read();
        var container = model.EntityContainer;
        var shown = container.Elements.Cast<IEdmVocabularyAnnotatable>().Append(container)
            .Concat(model.SchemaElements.OfType<IEdmStructuredType>().SelectMany(t => t.DeclaredProperties))
            .Concat(model.SchemaElements.OfType<IEdmFunction>().SelectMany(f => f.Parameters.Cast<IEdmVocabularyAnnotatable>().Append(f))).ToList();
        Assert.True(shown.Count > 150, $"Only {shown.Count} things are shown.");
        Assert.All(shown, thing =>
        {
            var text = model.FindVocabularyAnnotations<IEdmVocabularyAnnotation>(thing, CoreVocabularyModel.DescriptionTerm).Select(a => ((IEdmStringConstantExpression)a.Value).Value).SingleOrDefault();
            Assert.True(text is not null && text.Split(" / ") is [{ Length: > 0 }, { Length: > 0 }], $"{thing} says: {text}");
        });
    }

    [Fact]
    public async Task The_sets_are_those_whose_tables_exist()
    {
        var names = (await (await apps.On(Provider.Sqlite)).Ask("")).Answers().Rows.Select(r => r.GetProperty("name").GetString()).ToHashSet();
        Assert.All(["Kommuner", "MaintenanceObjects", "ObjectParticipations", "ItSystems", "SystemUses", "Seats", "Forums", "DecisionRights", "Assessments", "ChangeRequests", "Positions", "Decisions", "AuditEntries"], now => Assert.Contains(now, names));
        Assert.All(["Contracts", "CostLines", "Integrations", "BacklogItems", "ObjectPlans", "Benefits"], later => Assert.DoesNotContain(later, names));
    }

    [Fact]
    public async Task Names_are_ascii_because_clients_make_code_of_them()
    {
        var model = await Read();
        Assert.All(model.SchemaElements.Select(e => e.Name).Concat(model.SchemaElements.OfType<IEdmStructuredType>().SelectMany(t => t.DeclaredProperties.Select(p => p.Name))), name => Assert.True(name.All(char.IsAscii), name));
    }

    private async Task<IEdmModel> Read()
    {
        using var xml = XmlReader.Create(new StringReader((await (await apps.On(Provider.Sqlite)).Ask("$metadata")).Answers().Body));
        return CsdlReader.Parse(xml);
    }
}
