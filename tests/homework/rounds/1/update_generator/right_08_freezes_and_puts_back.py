# what: freezes D's layers after both passes, needlessly, and puts every layer's own flag back: no trace is left
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))

    flags = [layer.trainable for layer in discriminator.layers]
    for layer in discriminator.layers:
        layer.trainable = False
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    for layer, flag in zip(discriminator.layers, flags):
        layer.trainable = flag
    return g_loss
