package dev.offshoot.adapter.web.adoption.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.initiative.view.Design.AdoptionDefinitionLine;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mapstruct.Mapper;

/** From the counts to the answer, each number with what it counts. */
@Mapper(config = StrictMapping.class)
interface CountsMapper {

    CountsResponse.NumbersResponse numbers(AdoptionCounts counts);

    CountsResponse.DefinitionInForceResponse definition(AdoptionDefinitionLine line);

    CountsResponse.RecountResponse recount(AdoptionCounts.Recount recount, String rule);

    static Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        meanings.put("identified", "sites that stood at this stage on the day");
        meanings.put("contacted", "sites that stood at this stage on the day");
        meanings.put("interested", "sites that stood at this stage on the day");
        meanings.put("committed", "sites that stood at this stage on the day");
        meanings.put("preparing", "sites that stood at this stage on the day");
        meanings.put("declined", "sites that had said no, and not come forward since");
        meanings.put("engaged", "sites that had shown interest or gone further, whatever became of them");
        meanings.put("trained", "sites whose people had been trained, whatever became of them");
        meanings.put("ever", "sites that had ever been live; no leaving reduces it");
        meanings.put("live", "sites in an open spell and not paused, the embedded ones among them");
        meanings.put("embedded", "sites that were live and had met the written sustainment test in the same spell");
        meanings.put("paused", "sites that had paused, before going live or since");
        meanings.put("left", "sites that had been live, left, and not come forward since");
        return meanings;
    }
}
