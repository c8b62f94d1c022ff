package io.dojobell.source.defectdojo;

import io.dojobell.service.status.SourceStatus.AcceptedEvent;
import io.dojobell.service.status.SourceStatus.ReceiptResult;
import java.util.Optional;

/**
 * The receipt of a webhook: its event and result, without its content.
 *
 * @param event the event's name as the sender has it; may be empty
 * @param instance the sender, as it names itself; may be empty
 * @param acceptedEvent the event it was accepted as, or is a repeat of
 */
public record WebhookReceipt(
    String event, String instance, ReceiptResult result, Optional<AcceptedEvent> acceptedEvent) {}
