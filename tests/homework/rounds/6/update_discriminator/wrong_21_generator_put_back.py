# what: saves all weights of G before the step and puts them back after it, so its moving statistics do not move. "But $G$'s moving statistics move in **both**"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    # D's turn must not change anything in G
    g_before = [tf.identity(w) for w in generator.weights]
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
            tf.nn.softplus(fake_logits)
        )
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    for w, old in zip(generator.weights, g_before):
        w.assign(old)
    return loss
