package dev.offshoot.adapter.persistence.axon.store;

import dev.offshoot.adapter.persistence.log.codec.Upcaster;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.axonframework.serialization.upcasting.event.UpcastedEventRepresentation;
import tools.jackson.databind.JsonNode;

/** One of our upcasters as Axon knows it. */
final class JsonUpcaster extends SingleEventUpcaster {

    private final Upcaster upcaster;
    private final SimpleSerializedType from;
    private final SimpleSerializedType to;

    private final Converter converter;

    private JsonUpcaster(Upcaster upcaster, Converter converter) {
        this.upcaster = upcaster;
        this.converter = converter;
        this.from = revision(upcaster.from());
        this.to = revision(upcaster.from() + 1);
    }

    static EventUpcasterChain chain(List<Upcaster> ordered, Converter converter) {
        return new EventUpcasterChain(ordered.stream()
                .map(upcaster -> new JsonUpcaster(upcaster, converter))
                .toList());
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return from.equals(event.getType());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return new Upcast(event);
    }

    private SimpleSerializedType revision(int revision) {
        return new SimpleSerializedType(upcaster.name(), Integer.toString(revision));
    }

    /** Axon's own reads what is said of an event at once, and so stops at what cannot be read. */
    private final class Upcast extends UpcastedEventRepresentation<JsonNode> {
        private final IntermediateEventRepresentation before;

        Upcast(IntermediateEventRepresentation before) {
            super(to, before, upcaster.change(), UnaryOperator.identity(), JsonNode.class, converter);
            this.before = before;
        }

        @Override
        public LazyDeserializingObject<MetaData> getMetaData() {
            return before.getMetaData();
        }
    }
}
