package dev.offshoot.adapter.web.importing.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.importing.view.ImportReport;
import dev.offshoot.importing.view.ImportReport.Fate;
import dev.offshoot.projection.ReadModel;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From batches and reports to the answers. */
@Mapper(config = StrictMapping.class)
interface ImportMapper {

    @Mapping(target = ".", source = "body")
    @Mapping(target = "id", source = "stream.key")
    BatchResponse batch(ReadModel<BatchView> line);

    BatchResponse.UndoingResponse undoing(BatchView.Undoing undoing);

    default ReportResponse report(ImportReport report, String mode) {
        return report(report, mode, new Found(report.sound(), report.doubtful(), counts(report)));
    }

    ReportResponse report(ImportReport report, String mode, Found found);

    /** What its rows come to. */
    record Found(boolean sound, boolean doubtful, ReportResponse.RowCountsResponse counts) {}

    @Mapping(target = "column", source = "field")
    @Mapping(target = "remedy", source = "message")
    ReportResponse.FlawResponse flaw(FieldError flaw);

    default ReportResponse.RowCountsResponse counts(ImportReport report) {
        return new ReportResponse.RowCountsResponse(
                report.count(Fate.RECORDED),
                report.count(Fate.KNOWN_ALREADY),
                report.count(Fate.WRONG),
                report.doubtfulRows());
    }
}
