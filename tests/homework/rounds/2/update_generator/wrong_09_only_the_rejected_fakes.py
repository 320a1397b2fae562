# what: 'G learns only from fakes that failed to fool D': the loss counts only fakes with D below 1/2; lesson 6.3: there is no if in Algorithm 1, every fake pulls
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        caught = tf.cast(fake_logits < 0, fake_logits.dtype)
        losses = caught * tf.nn.softplus(-fake_logits)
        loss = tf.math.divide_no_nan(tf.reduce_sum(losses), tf.reduce_sum(caught))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
