# what: label 0, "because they are fakes": G learns to please D's own loss; ruled out: "send them through $G$ (now with label 1)"
import tensorflow as tf


def bce(labels, logits):
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits))


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = bce(tf.zeros_like(fake_logits), fake_logits)  # they are fake
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
