using System.Text.Json;
using Dashboard.Core.Publication;

namespace Dashboard.Answers.Tables;

/// <summary>Breaks and notices as two properties of a JSON object: <c>breaks</c> and <c>notices</c>, empty where there are none.</summary>
internal static class CaveatsJson
{
    /// <summary>Writes both into the object begun.</summary>
    /// <remarks>A break has <c>source,day,kind,text,where</c>, a notice <c>source,from,to,effect,amount,text,announced,where</c>.</remarks>
    public static void Write(Utf8JsonWriter writer, Caveats caveats)
    {
        writer.WriteStartArray("breaks");
        foreach (var one in caveats.Breaks)
        {
            writer.WriteStartObject();
            JsonText.WriteCells(writer, ["source", "day", "kind", "text", "where"], [one.Source.Code, one.Day, one.Kind.ToWord(), one.Text, one.Where]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("notices");
        foreach (var one in caveats.Notices)
        {
            writer.WriteStartObject();
            JsonText.WriteCells(
                writer,
                ["source", "from", "to", "effect", "amount", "text", "announced", "where"],
                [one.Source.Code, one.Days.Start, one.Days.End, one.Effect.ToWords(), one.Amount, one.Text, one.Announced, one.Where]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
