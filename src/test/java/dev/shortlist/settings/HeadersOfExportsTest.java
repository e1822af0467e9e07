package dev.shortlist.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What the headers of real exports mean: headers.yml has them. */
class HeadersOfExportsTest {
    private static final ColumnNames SHIPPED = ColumnNames.load(Path.of("config"));

    @TestFactory
    Stream<DynamicTest> everyExportIsUnderstood() {
        return Cases.read("headers.yml")
                .map(c -> DynamicTest.dynamicTest(c.get("export").asString(), () -> understood(c.get("headers"))));
    }

    private static void understood(JsonNode headers) {
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        List<Column> meanings = new ArrayList<>();
        headers.properties().forEach(e -> {
            expected.put(e.getKey(), e.getValue().asString());
            found.put(e.getKey(), meaning(e.getKey(), meanings));
        });
        assertThat(found).isEqualTo(expected);
        assertThat(meanings).doesNotHaveDuplicates();
    }

    private static String meaning(String header, List<Column> meanings) {
        Column column = SHIPPED.column("any.csv", header);
        if (column == null) {
            return SHIPPED.isProtected(header) ? "dropped" : "-";
        }
        meanings.add(column);
        return column.contractName();
    }
}
