# what: takes the step, and forgets to return the loss (returns None); ruled out (hw4): "Return the loss $J_G$ from before the step"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
