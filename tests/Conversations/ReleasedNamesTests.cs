using Janua.Dialogs.Engine;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Janua.Tests.Conversations;

/// <summary>Suspended conversations point to dialogs and questions by name: a released name never goes away.</summary>
public sealed class ReleasedNamesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public void EveryReleasedNameIsStillThereAndEveryNewOneIsWrittenDown()
    {
        var names = house.Services.GetRequiredService<DialogEngine>().Dialogs
            .SelectMany(dialog => dialog.QuestionNames.Select(question => $"{dialog.Name}/{question}")).Order(StringComparer.Ordinal);
        var released = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Conversations", "released-names.txt"));
        names.ShouldBe(released, ignoreOrder: false, "a name that is gone strands the people who were asked it; a new one belongs into released-names.txt");
    }
}
