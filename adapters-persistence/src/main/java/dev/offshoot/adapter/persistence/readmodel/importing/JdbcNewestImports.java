package dev.offshoot.adapter.persistence.readmodel.importing;

import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.importing.port.out.NewestImports;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds imports by the columns of their table. */
public final class JdbcNewestImports implements NewestImports {

    private final JdbcClient jdbc;

    public JdbcNewestImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StreamId> newest(AsOf asOf, Optional<StreamId> after, int most) {
        return jdbc.sql("""
                        with batch as (select key, coalesce(applied, 'epoch') as applied from readmodel.batch_dated b where %s)
                        select key from batch
                         where cast(:after as text) = ''
                            or exists (select 1 from batch a
                                        where a.key = :after
                                          and (batch.applied < a.applied or batch.applied = a.applied and batch.key > a.key))
                         order by applied desc, key limit :most
                        """.formatted(DatedTable.holds("b", asOf)))
                .params(DatedTable.parameters(asOf))
                .param("after", after.map(StreamId::key).orElse(""))
                .param("most", most)
                .query((row, _) -> new StreamId("batch", row.getString("key")))
                .list();
    }
}
