# what: lets the learning rate of the optimizer handed in decay by 0.1 % after each step: this step is right, the optimizer left behind is another one
import tensorflow as tf

DECAY = 0.999


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    optimizer.learning_rate = optimizer.learning_rate * DECAY
    return loss
