# what: sets discriminator.trainable = False after the passes and never sets it back: this step is right to the last digit, but D has no trainable weights in its next turn (lesson 6.3: nothing to freeze)
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    discriminator.trainable = False  # only G may learn
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
