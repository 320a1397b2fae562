# what: keeps the line of D's turn: makes the fakes before the tape, so no gradient reaches G's weights (the optimizer raises); ruled out (lesson 6): "the gradient has to come back through $D$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        fake_logits = discriminator(fake, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
