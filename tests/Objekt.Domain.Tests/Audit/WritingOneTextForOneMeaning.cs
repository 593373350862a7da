using System.Text.Json.Nodes;
using Objekt.Domain.Audit;
using Xunit;

namespace Objekt.Domain.Tests.Audit;

/// <summary>The canonical form that docs/verify publishes.</summary>
public sealed class WritingOneTextForOneMeaning
{
    [Theory]
    [InlineData("""{ "b" : 1, "a" : [ true, null, -7 ], "c": null }""", """{"a":[true,null,-7],"b":1}""")]
    [InlineData("""{"å":1,"z":2,"Z":3,"ä":4}""", """{"Z":3,"z":2,"ä":4,"å":1}""")]
    [InlineData(""" "\u00e5\u003c\u0026\/\u007f\u2028" """, "\"å<&/\u007f\u2028\"")]
    [InlineData(""" "\u0022\u005c\u0000\u001f\u0008\u000A" """, """ "\"\\\u0000\u001f\b\n" """)]
    [InlineData(""" "a\u030angstro\u0308m" """, "\"ångström\"")]
    [InlineData(""" "\ud83d\ude42" """, "\"🙂\"")]
    [InlineData("-0", "0")]
    [InlineData("{}", "{}")]
    [InlineData("[[],{}]", "[[],{}]")]
    public void Gives_one_text(string said, string canonical)
    {
        var text = CanonicalJson.Write(JsonNode.Parse(said));
        Assert.Equal(canonical.Trim(' '), text);
        Assert.True(CanonicalJson.Is(text));
        Assert.False(CanonicalJson.Is(said.Trim(' ') == text ? text + " " : said));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("9223372036854775808")]
    [InlineData("""{"a\u030a":1,"å":2}""")]
    public void Refuses_what_has_no_such_text(string said)
    {
        Assert.ThrowsAny<Exception>(() => CanonicalJson.Write(JsonNode.Parse(said)));
        Assert.False(CanonicalJson.Is(said));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("01")]
    [InlineData("True")]
    public void What_is_no_JSON_is_not_canonical(string text) => Assert.False(CanonicalJson.Is(text));
}
