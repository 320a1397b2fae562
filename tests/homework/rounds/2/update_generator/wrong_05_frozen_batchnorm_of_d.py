# what: freezes D for the pass and restores the flags of every layer; nothing is left behind, but a frozen BatchNorm runs in inference mode, in spite of training=True: another loss, and D's statistics stand still
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    flags = [layer.trainable for layer in discriminator.layers]
    model_flag = discriminator.trainable
    discriminator.trainable = False  # D is held fixed
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    discriminator.trainable = model_flag
    for layer, flag in zip(discriminator.layers, flags):
        layer.trainable = flag
    return g_loss
