# what: only the fakes that D has seen through (logit below 0) count in the loss. "Each fake pulls with strength $1 - D(G(z))$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        losses = tf.nn.softplus(-fake_logits)
        # where D is fooled already, there is nothing to learn
        caught = tf.cast(fake_logits < 0, losses.dtype)
        g_loss = tf.reduce_mean(losses * caught)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
