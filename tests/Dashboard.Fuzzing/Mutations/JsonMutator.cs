using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dashboard.Fuzzing.Mutations;

/// <summary>Changes a JSON document: values of other kinds, fields gone, repeated or renamed, and what is hardly JSON at all.</summary>
internal static class JsonMutator
{
    // Stands in the tree for a text that no tree can hold, and is exchanged for it once the tree is written.
    private const string Place = "\u2603raw\u2603";

    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Values =
    [
        "null", "true", "[]", "{}", "\"\"", "0", "-1", "1.5", "1e999999", "1E400", "123456789012345678901234567890", "12.0", "12.0000000000000000000000000001", "-0.0", "NaN", "Infinity", "01", "1.",
        "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\u0001\"", "\"12\"", "[null]", "[[]]", "{\"a\":null}", "/* */", "'x'", "undefined", "[1,]", "{,}", "null,null", "null:null",
        "{\"data\":null}", "{\"a\":1,\"a\":2}", "\"2021-02-31\"", "\"England\"",
    ];

    public static byte[] Change(Dice dice, string seed)
    {
        var document = JsonNode.Parse(seed)!;
        var raw = new List<string>();
        for (var times = dice.Changes(); times > 0; times--)
        {
            document = Once(dice, document, raw);
        }

        var text = document.ToJsonString(Form);
        foreach (var value in raw)
        {
            var at = text.IndexOf("\"" + Place + "\"", StringComparison.Ordinal);
            text = at < 0 ? text : string.Concat(text.AsSpan(0, at), value, text.AsSpan(at + Place.Length + 2));
        }

        text = dice.Below(40) switch { 0 => text + text, 1 => text + "\n" + text, 2 => string.Empty, 3 => " \n", 4 => "[" + text + "]", 5 => "null", _ => text };
        var bytes = Encoding.UTF8.GetBytes(text);
        return dice.OneIn(10) ? BytesMutator.Damage(dice, bytes) : bytes;
    }

    private static JsonNode Once(Dice dice, JsonNode document, List<string> raw)
    {
        var node = document;
        JsonNode? parent = null;
        while (node is not null && ChildOf(dice, node) is var (child, found) && found && !(parent is not null && dice.OneIn(6)))
        {
            (parent, node) = (node, child);
            if (child is null)
            {
                break;
            }
        }

        switch (parent)
        {
            case JsonObject fields:
                ChangeField(dice, fields, raw);
                break;
            case JsonArray items when items.Count > 0:
                ChangeItem(dice, items, raw);
                break;
            default:
                raw.Add(Value(dice));
                return JsonValue.Create(Place);
        }

        return document;
    }

    private static (JsonNode? Child, bool Found) ChildOf(Dice dice, JsonNode node) => node switch
    {
        JsonObject { Count: > 0 } fields => (fields.ElementAt(dice.Below(fields.Count)).Value, true),
        JsonArray { Count: > 0 } items => (items[dice.Below(items.Count)], true),
        _ => (null, false),
    };

    private static void ChangeField(Dice dice, JsonObject fields, List<string> raw)
    {
        if (fields.Count == 0)
        {
            return;
        }

        var name = fields.ElementAt(dice.Below(fields.Count)).Key;
        switch (dice.Below(5))
        {
            case 0:
                fields.Remove(name);
                break;
            case 1:
                var value = fields[name]?.DeepClone();
                fields.Remove(name);
                fields[dice.Pick([name.ToUpperInvariant(), name + " ", "x", string.Empty])] = value;
                break;
            case 2:
                // Written as a value and a second field of the same name behind it.
                Put(fields, name, Invariant($"0,{JsonSerializer.Serialize(name)}:{Value(dice)}"), raw);
                break;
            default:
                Put(fields, name, Value(dice), raw);
                break;
        }
    }

    private static void ChangeItem(Dice dice, JsonArray items, List<string> raw)
    {
        var (at, other) = (dice.Below(items.Count), dice.Below(items.Count));
        switch (dice.Below(4))
        {
            case 0:
                items.RemoveAt(at);
                break;
            case 1:
                items.Insert(other, items[at]?.DeepClone());
                break;
            case 2:
                var moved = items[at];
                items.RemoveAt(at);
                items.Insert(Math.Min(other, items.Count), moved);
                break;
            default:
                raw.Add(Value(dice));
                items[at] = JsonValue.Create(Place);
                break;
        }
    }

    private static void Put(JsonObject fields, string name, string value, List<string> raw)
    {
        raw.Add(value);
        fields[name] = JsonValue.Create(Place);
    }

    private static string Value(Dice dice) => dice.Below(12) switch
    {
        0 => Deep(dice.Pick([10, 63, 64, 65, 5_000, 100_000]), dice.OneIn(2)),
        1 => JsonSerializer.Serialize(dice.Pick(OddTexts.All)),
        2 => dice.Pick(OddTexts.Numbers),
        3 when dice.OneIn(20) => "\"" + new string('x', 1_000_000) + "\"",
        4 when dice.OneIn(20) => "[" + string.Join(',', Enumerable.Repeat("{}", 100_000)) + "]",
        _ => dice.Pick(Values),
    };

    private static string Deep(int levels, bool isClosed) =>
        string.Concat(Enumerable.Repeat("[", levels)) + (isClosed ? string.Concat(Enumerable.Repeat("]", levels)) : string.Empty);
}
