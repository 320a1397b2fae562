# what: remembers all of D's weights and puts them back after the step, so D's moving statistics, which move in either turn, are rolled back too (lesson 6.3)
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    before = [tf.identity(w) for w in discriminator.weights]
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    # D is held fixed: make sure that nothing of it has changed
    for w, old in zip(discriminator.weights, before):
        w.assign(old)
    return g_loss
