# what: Counts only the fakes that D has found out (negative logits); the others add nothing to the loss.
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        losses = tf.nn.softplus(-fake_logits)
        # the others fool D already, nothing to learn from them
        losses = tf.where(fake_logits < 0, losses, tf.zeros_like(losses))
        loss = tf.reduce_mean(losses)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
