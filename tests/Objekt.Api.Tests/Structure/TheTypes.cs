using System.Reflection;
using System.Runtime.CompilerServices;
using Objekt.Api;
using Objekt.Domain.Organisation;
using Xunit;

namespace Objekt.Tests.Structure;

public sealed class TheTypes
{
    private static readonly Type[] Ours = [.. new[] { typeof(Program).Assembly, typeof(Kommun).Assembly }.SelectMany(a => a.GetTypes())
        .Where(t => t.Namespace?.StartsWith("Objekt", StringComparison.Ordinal) == true && !t.Namespace.Contains("Migrations", StringComparison.Ordinal))
        .Where(t => t.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !t.Name.Contains('<', StringComparison.Ordinal))];

    [Fact]
    public void A_class_that_nobody_inherits_is_sealed()
    {
        var inherited = Ours.Concat(Ours.SelectMany(t => t.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic))).Select(t => t.BaseType).OfType<Type>().Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t).ToHashSet();
        Assert.Empty(Ours.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !inherited.Contains(t)).Select(t => t.FullName));
    }

    [Fact]
    public void No_interface_has_a_single_implementation()
    {
        // One generic class is many types: an interface is how they are held alike.
        var lonely = Ours.Where(t => t.IsInterface).Where(i => Ours.Where(t => t != i && !t.IsInterface && Implements(t, i)).Sum(t => t.IsGenericType ? 2 : 1) < 2);
        Assert.Empty(lonely.Select(t => t.FullName));

        static bool Implements(Type type, Type wanted) => type.GetInterfaces().Any(i => i == wanted || (i.IsGenericType && i.GetGenericTypeDefinition() == wanted));
    }

    [Fact]
    public void Public_names_are_ascii()
    {
        var names = Ours.Where(t => t.IsVisible).SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(m => m.Name).Append(t.Name));
        Assert.DoesNotContain(names, n => n.Any(c => c > 127));
    }
}
